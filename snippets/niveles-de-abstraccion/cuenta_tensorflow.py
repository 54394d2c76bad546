from itertools import product

import tensorflow as tf

# Los pesos de los siete detectores.
detectores = [
    "121 000 000 000 000",
    "100 200 100 000 000",
    "001 002 001 000 000",
    "000 000 121 000 000",
    "000 000 100 200 100",
    "000 000 001 002 001",
    "000 000 000 000 121",
]


def numeros(textos):
    return [[int(n) for n in t if n != " "] for t in textos]


# Todas las combinaciones de 15 píxeles.
X = tf.constant(list(product([0, 1], repeat=15)))
W1 = tf.transpose(tf.constant(numeros(detectores)))
trazos = tf.cast(X @ W1 - 3 >= 0, tf.int32)

# Una lista de siete trazos por dibujo.
filas = trazos.numpy().tolist()
distintas = set(map(tuple, filas))
tres = [1, 0, 1, 1, 0, 1, 1]

print("dibujos posibles:", len(filas))
print("descripciones distintas:", len(distintas))
print("dibujos con los trazos del 3:", filas.count(tres))
