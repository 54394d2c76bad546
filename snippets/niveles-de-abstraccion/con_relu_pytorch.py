import torch
from torch import nn

# Los puntos que puede tener un trazo.
X = torch.tensor([[0.0], [1.0], [2.0], [3.0], [4.0]])
W1 = torch.tensor([[1.0, 1.0]])
b1 = torch.tensor([-2.0, -3.0])
W2 = torch.tensor([[1.0], [-1.0]])
b2 = torch.tensor([0.0])

oculta = nn.Linear(1, 2)
salida = nn.Linear(2, 1)
red = nn.Sequential(oculta, nn.ReLU(), salida)
oculta.weight = nn.Parameter(W1.T)
oculta.bias = nn.Parameter(b1)
salida.weight = nn.Parameter(W2.T)
salida.bias = nn.Parameter(b2)

print("encendido:", red(X).tolist())
