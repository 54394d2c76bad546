import random

import tensorflow as tf
from sklearn.datasets import load_digits

cifras = load_digits()
imagenes = tf.constant(cifras.images)
print("forma de las imágenes:", tuple(imagenes.shape))
print("imagen 0:", tf.cast(imagenes[0], tf.int32).numpy().tolist())

# Una fila por imagen, de 0 a 1, barajadas.
azar = random.Random(0)
orden = azar.sample(range(1797), 1797)
X = tf.constant(cifras.data[orden] / 16)
y = tf.constant(cifras.target[orden])

print("el tono mayor:", float(tf.reduce_max(X)))
print("para entrenar:", tuple(X[:1080].shape))
print("para validar:", tuple(X[1080:1440].shape))
print("para la prueba:", tuple(X[1440:].shape))
print("las primeras:", y[:8].numpy().tolist())
