# Falla a propósito: pide a NumPy un método
# de PyTorch y TensorFlow.
import numpy as np

lluvia = np.array([12.0, 0.0, 7.5])
print(f"lluvia: {lluvia.tolist()}")
print(lluvia.numpy())
