import numpy as np

X = np.array([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = np.array([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b1 = np.array([0.5, -1.0, -1.0])
W2 = np.array([[2.0], [1.0], [1.5]])
b2 = np.array([-1.0])


# NumPy no trae capas: red es una función.
def red(X):
    A1 = np.maximum(0, X @ W1 + b1)
    return A1 @ W2 + b2


# Un lote de una sola taza.
nueva = np.array([[1.0, 1.0]])

print("salida:", red(X).tolist())
print("taza nueva:", red(nueva).tolist())
