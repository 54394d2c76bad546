import numpy as np


def f(x):
    # Dos pasos: primero u y luego y.
    u = 3 * x - 2
    return u, u * u


x = np.array(1.5)
u, y = f(x)
print(f"u: {u:.2f}")
print(f"y: {y:.2f}")

# La pendiente de cada paso, y su producto.
pendiente_u = 3
pendiente_y = 2 * u
print(f"pendiente de u: {pendiente_u:.2f}")
print(f"pendiente de y: {pendiente_y:.2f}")
print(f"producto: {pendiente_y * pendiente_u:.2f}")

# La misma pendiente, medida de x a y.
paso = 0.001
medida = (f(x + paso)[1] - f(x - paso)[1]) / (2 * paso)
print(f"comprobación: {medida:.2f}")
