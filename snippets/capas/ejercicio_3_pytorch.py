import torch
from torch import nn

X = torch.tensor([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = torch.tensor([[1.0, 0.5, -1.0], [-1.0, 1.0, 2.0]])
b1 = torch.tensor([0.5, -1.0, -1.0])
W2 = torch.tensor([[1.0, -1.0], [0.5, 1.0], [-1.0, 1.0]])
b2 = torch.tensor([0.0, 1.0])
W3 = torch.tensor([[1.0], [2.0]])
b3 = torch.tensor([-1.0])

# Tu turno: faltan la segunda capa oculta
# y la de salida.
capa_1 = nn.Linear(2, 3)
red = nn.Sequential(capa_1, nn.ReLU())
capa_1.weight = nn.Parameter(W1.T)
capa_1.bias = nn.Parameter(b1)

total = sum(p.numel() for p in red.parameters())
print("parámetros:", total)
print("salida:", red(X).tolist())
