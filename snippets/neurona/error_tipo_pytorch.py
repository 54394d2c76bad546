# Falla a propósito: las entradas son
# enteros y los pesos, decimales.
import torch

X = torch.tensor([[1, 2, 3]])
pesos = torch.tensor([[0.5], [-0.25], [0.75]])

print("entrada:", X.tolist())
print("pesos:", pesos.tolist())
print("tipo de la entrada:", X.dtype)
print("tipo de los pesos:", pesos.dtype)
print("suma:", X @ pesos)
