import torch
from torch import nn

# La tercera fila es el punto medio
# de las dos primeras.
X = torch.tensor([
    [1.0, 2.0],
    [3.0, -1.0],
    [2.0, 0.5],
])
W1 = torch.tensor([
    [1.0, 0.0, -1.0],
    [0.5, 1.0, 2.0],
])
b1 = torch.tensor([0.0, 0.5, -1.0])
W2 = torch.tensor([[2.0], [-1.0], [1.0]])
b2 = torch.tensor([1.0])

oculta = nn.Linear(2, 3)
salida = nn.Linear(3, 1)
red = nn.Sequential(oculta, salida)
oculta.weight = nn.Parameter(W1.T)
oculta.bias = nn.Parameter(b1)
salida.weight = nn.Parameter(W2.T)
salida.bias = nn.Parameter(b2)
Y = red(X)

promedio = (Y[0] + Y[1]) / 2
print("salida del punto medio:", Y[2].tolist())
print("promedio de las otras dos:", promedio.tolist())
