import torch
from torch import nn

taza = torch.tensor([[2.0, 1.0]])
W = torch.tensor([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = torch.tensor([0.5, -1.0, -1.0])

# La capa nace con pesos al azar: ponemos
# los nuestros.
capa = nn.Linear(2, 3)
capa.weight = nn.Parameter(W.T)
capa.bias = nn.Parameter(b)
Z = capa(taza)

print("forma de los pesos:", tuple(capa.weight.shape))
print("taza 1:", Z.tolist())
