# Falla a propósito: la red espera filas de
# 64 números, y recibe imágenes de 8 × 8.
import torch
from sklearn.datasets import load_digits
from torch import nn

cifras = load_digits()
X = torch.tensor(cifras.images, dtype=torch.float32)
capa = nn.Linear(64, 32)
h = torch.relu(capa(X))
