import numpy as np

# Dos tazas.
X = np.array([[2.0, 1.0], [1.0, 3.0]])
b = np.array([0.5, -1.0, -1.0])

# Las mismas tres neuronas, por columnas
# y por filas.
W = np.array([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
P = np.array([
    [1.0, -1.0],
    [0.5, 1.0],
    [-1.0, 2.0],
])

print(f"pesos como en Dense: {W.shape}")
print(f"pesos como en Linear: {P.shape}")
print(f"iguales al trasponer: {np.array_equal(W, P.T)}")
print(f"salida como en Dense: {(X @ W + b).tolist()}")
print(f"salida como en Linear: {(X @ P.T + b).tolist()}")
