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

# capa oculta, antes y después de ReLU
Z1 = X @ W1 + b1
A1 = np.maximum(Z1, 0)
# capa de salida
Y = A1 @ W2 + b2

print(f"formas: {X.shape} -> {A1.shape} -> {Y.shape}")
print(f"taza 1, antes de ReLU: {Z1[0].tolist()}")
print(f"taza 1, después de ReLU: {A1[0].tolist()}")
print(f"salida: {Y.tolist()}")
