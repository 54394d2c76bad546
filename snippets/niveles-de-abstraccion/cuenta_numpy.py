from itertools import product

import numpy as np

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
X = np.array(list(product([0, 1], repeat=15)))
W1 = np.array(numeros(detectores)).T
trazos = (X @ W1 - 3 >= 0).astype(int)

# Una lista de siete trazos por dibujo.
filas = trazos.tolist()
distintas = set(map(tuple, filas))
tres = [1, 0, 1, 1, 0, 1, 1]

print("dibujos posibles:", len(filas))
print("descripciones distintas:", len(distintas))
print("dibujos con los trazos del 3:", filas.count(tres))
