# Falla a propósito: la capa se llama
# ReLU, con mayúsculas.
import torch

Z = torch.tensor([[2.0, -3.0]])

print(f"Z: {Z.tolist()}")
capa = torch.nn.relu()
print(f"oculta: {capa(Z).tolist()}")
