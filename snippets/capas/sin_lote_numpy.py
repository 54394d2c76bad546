import numpy as np

# Un vector: no hay eje de lote.
taza = np.array([2.0, 1.0])
W = np.array([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = np.array([0.5, -1.0, -1.0])

# Un lote de un solo ejemplo.
X = taza[np.newaxis, :]
print(f"con lote, entra: {X.shape}")
print(f"con lote, sale: {(X @ W + b).tolist()}")

print(f"sin lote, entra: {taza.shape}")
print(f"sin lote, sale: {(taza @ W + b).tolist()}")
