import numpy as np


def f(x):
    return x * x


x = np.array(3.0)
# Un paso pequeño hacia cada lado.
h = 0.001

# NumPy no deriva: medimos la pendiente
# entre dos puntos muy cercanos.
derivada = (f(x + h) - f(x - h)) / (2 * h)

print(f"derivada en 3: {derivada:.1f}")
