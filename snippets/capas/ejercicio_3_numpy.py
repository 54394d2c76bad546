import numpy as np

X = np.array([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = np.array([[1.0, 0.5, -1.0], [-1.0, 1.0, 2.0]])
b1 = np.array([0.5, -1.0, -1.0])
W2 = np.array([[1.0, -1.0], [0.5, 1.0], [-1.0, 1.0]])
b2 = np.array([0.0, 1.0])
W3 = np.array([[1.0], [2.0]])
b3 = np.array([-1.0])

# Tu turno: faltan la segunda capa oculta
# y la de salida.
A1 = np.maximum(0, X @ W1 + b1)

total = W1.size + b1.size
print("parámetros:", total)
print("salida:", A1.tolist())
