import random

from sklearn.datasets import load_digits

cifras = load_digits()
print("forma de las imágenes:", cifras.images.shape)
print("imagen 0:", cifras.images[0].astype(int).tolist())

# Una fila por imagen, de 0 a 1, barajadas.
azar = random.Random(0)
orden = azar.sample(range(1797), 1797)
X, y = cifras.data[orden] / 16, cifras.target[orden]

print("el tono mayor:", float(X.max()))
print("para entrenar:", X[:1080].shape)
print("para validar:", X[1080:1440].shape)
print("para la prueba:", X[1440:].shape)
print("las primeras:", y[:8].tolist())
