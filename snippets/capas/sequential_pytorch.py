import torch
from torch import nn

X = torch.tensor([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = torch.tensor([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b1 = torch.tensor([0.5, -1.0, -1.0])
W2 = torch.tensor([[2.0], [1.0], [1.5]])
b2 = torch.tensor([-1.0])

oculta = nn.Linear(2, 3)
salida = nn.Linear(3, 1)
red = nn.Sequential(oculta, nn.ReLU(), salida)
# Nuestros pesos, en lugar del azar.
oculta.weight = nn.Parameter(W1.T)
oculta.bias = nn.Parameter(b1)
salida.weight = nn.Parameter(W2.T)
salida.bias = nn.Parameter(b2)

# Un lote de una sola taza.
nueva = torch.tensor([[1.0, 1.0]])

print("salida:", red(X).tolist())
print("taza nueva:", red(nueva).tolist())
