import numpy as np

# Dos ejemplos de dos entradas.
X = np.array([[1.0, 2.0], [-1.0, 0.5]])
# Tres neuronas, una por columna.
W = np.array([
    [1.0, -2.0, 0.5],
    [0.5, 1.0, -1.0],
])
b = np.array([0.0, 0.5, -1.0])

Z = X @ W + b
A = np.maximum(0, Z)

print("antes de ReLU:", Z.tolist())
print("después de ReLU:", A.tolist())
