# Falla a propósito: da un array de NumPy a
# una función de PyTorch.
import numpy as np
import torch

lluvia = np.array([12.0, 0.0, 7.5])
print(f"{type(lluvia).__name__}: {lluvia.tolist()}")
print(torch.sum(lluvia))
