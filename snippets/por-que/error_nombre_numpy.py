# Falla a propósito: NumPy no trae ReLU.
import numpy as np

Z = np.array([[2.0, -3.0]])

print(f"Z: {Z.tolist()}")
print(f"oculta: {np.relu(Z).tolist()}")
