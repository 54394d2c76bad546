# Falla a propósito: la capa oculta da 3
# números y la de salida espera 5.
import torch
from torch import nn

oculta = nn.Linear(2, 3)
salida = nn.Linear(5, 1)
red = nn.Sequential(oculta, salida)
X = torch.ones((4, 2))

Y = red(X)
