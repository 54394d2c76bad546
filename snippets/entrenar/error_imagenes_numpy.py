# Falla a propósito: la red espera filas de
# 64 números, y recibe imágenes de 8 × 8.
import numpy as np
from sklearn.datasets import load_digits

cifras = load_digits()
W1 = np.zeros((64, 32))
h = np.maximum(0, cifras.images @ W1)
