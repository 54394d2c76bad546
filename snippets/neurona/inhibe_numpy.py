import numpy as np

X = np.array([
    [2.0, 0.0],
    [2.0, 1.0],
    [2.0, 2.0],
])
pesos = np.array([1.0, -1.5])
sesgo = 0.5

z = X @ pesos + sesgo
salida = np.maximum(z, 0.0)
print("z:", z.tolist())
print("salida:", salida.tolist())
