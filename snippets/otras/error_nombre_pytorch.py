# Falla a propósito: el nombre de la
# activación está en español.
import torch

z = torch.tensor([-1.0, 2.0])
print(f"z: {z.tolist()}")
print(torch.sigmoide(z))
