# Falla a propósito: resta respuestas de
# verdadero o falso.
import torch

z = torch.tensor([-1.0, 0.0, 0.0, 1.0])
y = torch.tensor([False, True, True, False])

error = y - (z >= 0)
