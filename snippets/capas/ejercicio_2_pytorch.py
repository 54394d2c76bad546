import torch
from torch import nn

X = torch.tensor([[2.0, 1.0], [1.0, 3.0]])
b = torch.tensor([0.5, -1.0])

# Vienen de Keras: neuronas por columna.
W = torch.tensor([[1.0, 3.0], [2.0, -1.0]])
# La neurona 1, con la taza 1.
a_mano = (X[0] * W[:, 0]).sum() + b[0]

capa = nn.Linear(2, 2)
capa.bias = nn.Parameter(b)
# Tu turno: arregla una sola línea.
capa.weight = nn.Parameter(W)
Z = capa(X)

print(f"neurona 1 a mano: {a_mano:.1f}")
print(f"neurona 1 en la capa: {Z[0, 0]:.1f}")
print("salida:", Z.tolist())
