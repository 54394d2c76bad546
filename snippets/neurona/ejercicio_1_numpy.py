import numpy as np

# Columnas: las señales de los dos sensores.
X = np.array([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
pesos = np.array([1.0, 1.0])
# Tu turno: cambia un solo número para que
# baste con una señal.
sesgo = -2.0

z = X @ pesos + sesgo
salida = np.where(z >= 0.0, 1, 0)
print("z:", z.tolist())
print("salida:", salida.tolist())
