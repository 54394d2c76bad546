import random

import numpy as np
from sklearn.datasets import load_digits

cifras = load_digits()
# Siempre barajadas de la misma manera.
azar = random.Random(0)
orden = azar.sample(range(1797), 1797)
X, y = cifras.data[orden] / 16, cifras.target[orden]


def pesos(n, m):
    # La inicialización de He.
    he = (2 / n) ** 0.5
    return np.array([[azar.gauss(0, he) for _ in range(m)] for _ in range(n)])


def red(X):
    h = np.maximum(0, X @ W1 + b1)
    e = np.exp(h @ W2 + b2)
    return h, e / e.sum(axis=1, keepdims=True)


W1, b1, W2, b2 = pesos(64, 32), np.zeros(32), pesos(32, 10), np.zeros(10)
for _ in range(20):
    for i in range(0, 1080, 60):
        x, digito = X[i : i + 60], y[i : i + 60]
        h, partes = red(x)
        error = (partes - np.eye(10)[digito]) / 60
        grad_z = (error @ W2.T) * (h > 0)
        W2, b2 = W2 - 0.3 * h.T @ error, b2 - 0.3 * error.sum(axis=0)
        W1, b1 = W1 - 0.3 * x.T @ grad_z, b1 - 0.3 * grad_z.sum(axis=0)

matriz = [[0] * 10 for _ in range(10)]
for i, dicha in enumerate(red(X[1440:])[1].argmax(axis=1)):
    matriz[y[1440 + i]][dicha] += 1
print("matriz:", matriz)
bien = sum(matriz[cifra][cifra] for cifra in range(10))
print("aciertos en la prueba:", bien, "de 357")
