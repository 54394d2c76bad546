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

A1 = np.maximum(0, X @ W1 + b1)
A2 = np.maximum(0, A1 @ W2 + b2)
Y = A2 @ W3 + b3

total = sum(p.size for p in [W1, b1, W2, b2, W3, b3])
print("parámetros:", total)
print("salida:", Y.tolist())
