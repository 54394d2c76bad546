# Falla a propósito: torch.relu recibe una
# lista en vez de un tensor.
import torch

z = [-1.0, 2.0]
print(f"z: {z}")
print(torch.relu(z))
