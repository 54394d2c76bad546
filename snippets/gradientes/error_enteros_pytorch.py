# Falla a propósito: un peso entero no
# puede moverse un poco.
import torch

w = torch.tensor(3, requires_grad=True)
