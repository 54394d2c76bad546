# Falla a propósito: los pesos están por filas y no se trasponen.
import numpy as np

X = np.ones((4, 2))  # cuatro tazas, dos datos
P = np.ones((3, 2))  # tres neuronas, una por fila

print(f"forma de los datos: {X.shape}")
print(f"forma de los pesos: {P.shape}")
print(f"forma de la salida: {(X @ P).shape}")
