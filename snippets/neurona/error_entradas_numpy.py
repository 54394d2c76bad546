# Falla a propósito: la neurona tiene 3
# pesos y recibe 4 entradas.
import numpy as np

pesos = np.array([0.5, -0.2, 0.4])
entrada = np.array([1.0, 2.0, 3.0, 4.0])

print("pesos:", pesos.tolist())
print("entrada:", entrada.tolist())
print("forma de los pesos:", pesos.shape)
print("forma de la entrada:", entrada.shape)
print("salida:", entrada @ pesos)
