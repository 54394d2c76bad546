import numpy as np

# 2 ejemplos, 2 entradas
X = np.array([[1.0, 2.0], [-1.0, 0.5]])
# 3 neuronas, una por columna
W = np.array([
    [1.0, -2.0, 0.5],
    [0.5, 1.0, -1.0],
])
b = np.array([0.0, 0.5, -1.0])

z = X @ W + b
salida = np.maximum(0.0, z)

print(f"z: {z.tolist()}")
print(f"salida: {salida.tolist()}")
print(f"forma: {list(salida.shape)}")
