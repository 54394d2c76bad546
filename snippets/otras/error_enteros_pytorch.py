# Falla a propósito: puntuaciones enteras.
import torch

puntuaciones = torch.tensor([2, 1, 0])
print(f"puntuaciones: {puntuaciones.tolist()}")
print(torch.softmax(puntuaciones, dim=0))
