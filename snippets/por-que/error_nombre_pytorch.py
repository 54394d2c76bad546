# Falla a propósito: la función no está ahí.
import torch
from torch import nn

Z = torch.tensor([[2.0, -3.0]])
A = nn.relu(Z)
