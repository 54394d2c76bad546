# Falla a propósito: la capa oculta entrega
# 3 números y la salida espera 5.
import numpy as np

X = np.ones((4, 2))
W1 = np.ones((2, 3))
W2 = np.ones((5, 1))

A = X @ W1
print(f"forma de la capa oculta: {A.shape}")
print(f"forma de los pesos de la salida: {W2.shape}")
print(f"forma de la salida: {(A @ W2).shape}")
