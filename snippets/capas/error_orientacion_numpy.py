# Falla a propósito: los pesos están por
# filas y no se trasponen.
import numpy as np

# Cuatro tazas, dos datos.
X = np.ones((4, 2))
# Tres neuronas, una por fila.
P = np.ones((3, 2))

print(f"forma de los datos: {X.shape}")
print(f"forma de los pesos: {P.shape}")
print(f"forma de la salida: {(X @ P).shape}")
