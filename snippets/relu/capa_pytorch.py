import torch
from torch import nn

# Dos ejemplos de dos entradas.
X = torch.tensor([[1.0, 2.0], [-1.0, 0.5]])
# Tres neuronas, una por columna.
W = torch.tensor([
    [1.0, -2.0, 0.5],
    [0.5, 1.0, -1.0],
])
b = torch.tensor([0.0, 0.5, -1.0])

capa = nn.Linear(2, 3)
capa.weight = nn.Parameter(W.T)
capa.bias = nn.Parameter(b)
red = nn.Sequential(capa, nn.ReLU())

Z = X @ W + b
A = red(X)

print("antes de ReLU:", Z.tolist())
print("después de ReLU:", A.tolist())
