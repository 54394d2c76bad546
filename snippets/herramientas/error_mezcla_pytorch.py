# Falla a propósito: da un array de NumPy a
# una función de PyTorch.
import numpy as np
import torch

print(torch.relu(np.array([-1.0, 2.0])))
