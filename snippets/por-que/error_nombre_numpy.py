# Falla a propósito: NumPy no trae ReLU.
import numpy as np

Z = np.array([[2.0, -3.0]])
A = np.relu(Z)
