import torch
from torch import nn

# Un vector: le falta el eje del lote.
taza = torch.tensor([2.0, 1.0])
W = torch.tensor([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = torch.tensor([0.5, -1.0, -1.0])

capa = nn.Linear(2, 3)
capa.weight = nn.Parameter(W.T)
capa.bias = nn.Parameter(b)

lote = taza.reshape(1, 2)
Z = capa(lote)
print("con lote:", Z.tolist())
z = capa(taza)
print("sin lote:", z.tolist())
