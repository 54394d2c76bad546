import numpy as np


# Una capa oculta de n neuronas ReLU, con
# pesos puestos a mano.
def red(x, n):
    # La neurona k despierta en x = k / n.
    b1 = -np.arange(n) / n
    W2 = np.full((n, 1), 2 / n)
    W2[0] = 1 / n
    A = np.maximum(x @ np.ones((1, n)) + b1, 0)
    return A @ W2


# 65 puntos entre 0 y 1.
x = np.arange(65).reshape(65, 1) / 64
for n in (2, 4, 8, 16):
    error = np.max(np.abs(red(x, n) - x * x))
    print(f"error con {n} neuronas: {error}")

fuera = np.array([[3.0]])
error = np.max(np.abs(red(fuera, 16) - fuera * fuera))
print(f"error en x = 3 con 16 neuronas: {error}")
