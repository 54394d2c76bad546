import numpy as np

# Acidez, dulzor y amargor de dos cafés.
X = np.array([
    [2.0, 1.5, 2.0],
    [1.0, 0.5, 3.0],
])
pesos = np.array([0.5, 1.0, -0.75])
sesgo = 0.25

z = X @ pesos + sesgo
salida = np.maximum(z, 0.0)
print("pesos:", pesos.tolist())
print("sesgo:", sesgo)
print("z:", z.tolist())
print("salida:", salida.tolist())
