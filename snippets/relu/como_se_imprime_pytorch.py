import torch
from torch import nn

activacion = nn.ReLU()
z = torch.tensor([-1.0, 2.0])

print(f"activación: {activacion!r}")
print(f"entrada: {z!r}")
print(f"resultado: {activacion(z)!r}")
