import numpy as np

# Un vector: le falta el eje del lote.
taza = np.array([2.0, 1.0])
W = np.array([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = np.array([0.5, -1.0, -1.0])

lote = taza.reshape(1, 2)
Z = lote @ W + b
print("con lote:", Z.tolist())
z = taza @ W + b
print("sin lote:", z.tolist())
