import numpy as np


def f(x):
    # Tu turno: la función del enunciado.
    return x**2


x = np.array(5.0)
h = 0.001

derivada = (f(x + h) - f(x - h)) / (2 * h)

print(f"f(5): {f(x):.1f}")
print(f"derivada en 5: {derivada:.1f}")
