# Falla a propósito: la neurona tiene 3
# pesos y recibe 4 entradas.
import torch

neurona = torch.nn.Linear(3, 1)
X = torch.tensor([[1.0, 2.0, 3.0, 4.0]])

print("entrada:", X.tolist())
print("forma de los pesos:", tuple(neurona.weight.shape))
print("forma de la entrada:", tuple(X.shape))
print("salida:", neurona(X))
