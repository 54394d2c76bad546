import random

import torch
from sklearn.datasets import load_digits

cifras = load_digits()
imagenes = torch.tensor(cifras.images)
print("forma de las imágenes:", tuple(imagenes.shape))
print("imagen 0:", imagenes[0].int().tolist())

# Una fila por imagen, de 0 a 1, barajadas.
azar = random.Random(0)
orden = azar.sample(range(1797), 1797)
X = torch.tensor(cifras.data[orden] / 16)
y = torch.tensor(cifras.target[orden])

print("el tono mayor:", float(X.max()))
print("para entrenar:", tuple(X[:1080].shape))
print("para validar:", tuple(X[1080:1440].shape))
print("para la prueba:", tuple(X[1440:].shape))
print("las primeras:", y[:8].tolist())
