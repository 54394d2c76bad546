# Falla a propósito: pide a PyTorch lo
# que es de NumPy.
import torch

lluvia = torch.tensor([12.0, 0.0, 7.5])
print(lluvia.astype(int))
