# Falla a propósito: pide a NumPy un método de PyTorch y TensorFlow.
import numpy as np

lluvia = np.array([12.0, 0.0, 7.5])
print(f"forma: {lluvia.shape}")
print(lluvia.numpy())
