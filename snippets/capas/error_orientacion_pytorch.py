# Falla a propósito: los pesos están por
# filas y no se trasponen.
import torch

# Cuatro tazas, dos datos.
X = torch.ones(4, 2)
# Tres neuronas, una por fila.
P = torch.ones(3, 2)

print(f"forma de los datos: {tuple(X.shape)}")
print(f"forma de los pesos: {tuple(P.shape)}")
print(f"forma de la salida: {tuple((X @ P).shape)}")
