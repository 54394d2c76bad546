# Falla a propósito: pide a NumPy lo que es
# de las otras.
import numpy as np

lluvia = np.array([12.0, 0.0, 7.5])
print(lluvia.numpy())
