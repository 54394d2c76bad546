import numpy as np

# Columnas: las señales de los dos sensores.
X = np.array([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
pesos = np.array([1.0, 1.0])
sesgo = -1.0

z = X @ pesos + sesgo
salida = np.where(z >= 0.0, 1, 0)
print("z:", z.tolist())
print("salida:", salida.tolist())
