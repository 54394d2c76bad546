import numpy as np

taza = np.array([2.0, 1.0])  # un vector: no hay eje de lote
W = np.array([[1.0, 0.5, -1.0], [-1.0, 1.0, 2.0]])
b = np.array([0.5, -1.0, -1.0])

X = taza[np.newaxis, :]  # un lote de un solo ejemplo
print(f"con lote, entra: {X.shape}")
print(f"con lote, sale: {(X @ W + b).tolist()}")

print(f"sin lote, entra: {taza.shape}")
print(f"sin lote, sale: {(taza @ W + b).tolist()}")
