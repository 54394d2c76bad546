# Falla a propósito: da un array de NumPy a
# una función de PyTorch.
import numpy as np
import torch

z = np.array([12.0, 0.0, 7.5])
a = torch.relu(z)
