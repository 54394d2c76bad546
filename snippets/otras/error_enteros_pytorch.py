# Falla a propósito: puntuaciones enteras.
import torch

z = torch.tensor([2, 1, 0])
print(torch.softmax(z, dim=0))
