import torch
from torch import nn

# Diez ejemplos de seis números.
X = torch.ones((10, 6))
oculta = nn.Linear(6, 4)
red = nn.Sequential(oculta, nn.ReLU(), nn.Linear(4, 1))

A1 = oculta(X)
Y = red(X)
total = sum(p.numel() for p in red.parameters())

print("sale de la oculta:", tuple(A1.shape))
print("sale de la red:", tuple(Y.shape))
print("parámetros:", total)
