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

capa_1 = nn.Linear(2, 3)
capa_2 = nn.Linear(3, 2)
capa_3 = nn.Linear(2, 1)
red = nn.Sequential(capa_1, nn.ReLU(), capa_2, nn.ReLU(), capa_3)
capa_1.weight = nn.Parameter(W1.T)
capa_1.bias = nn.Parameter(b1)
capa_2.weight = nn.Parameter(W2.T)
capa_2.bias = nn.Parameter(b2)
capa_3.weight = nn.Parameter(W3.T)
capa_3.bias = nn.Parameter(b3)

total = sum(p.numel() for p in red.parameters())
print("parámetros:", total)
print("salida:", red(X).tolist())
