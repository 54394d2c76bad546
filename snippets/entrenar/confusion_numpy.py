import random

import numpy as np
from sklearn.datasets import load_digits

cifras = load_digits()
azar = random.Random(0)
orden = azar.sample(range(1797), 1797)
X, y = cifras.data[orden] / 16, cifras.target[orden]
X, X_prueba = X[:1080], X[1440:]
y, y_prueba = y[:1080], y[1440:]


def pesos(n, m):
    he = (2 / n) ** 0.5
    return np.array([[azar.gauss(0, he) for _ in range(m)] for _ in range(n)])


def red(X):
    h = np.maximum(0, X @ W1 + b1)
    e = np.exp(h @ W2 + b2)
    return h, e / e.sum(axis=1, keepdims=True)


W1, b1, W2, b2 = pesos(64, 32), np.zeros(32), pesos(32, 10), np.zeros(10)
for _ in range(20):
    for i in range(0, len(X), 60):
        x, digito = X[i : i + 60], y[i : i + 60]
        h, partes = red(x)
        error = (partes - np.eye(10)[digito]) / len(x)
        grad_z = (error @ W2.T) * (h > 0)
        W2, b2 = W2 - 0.3 * h.T @ error, b2 - 0.3 * error.sum(axis=0)
        W1, b1 = W1 - 0.3 * x.T @ grad_z, b1 - 0.3 * grad_z.sum(axis=0)

matriz = [[0] * 10 for _ in range(10)]
for i, dicha in enumerate(red(X_prueba)[1].argmax(axis=1)):
    matriz[y_prueba[i]][dicha] += 1
print("matriz:", matriz)
bien = sum(matriz[cifra][cifra] for cifra in range(10))
print("aciertos en la prueba:", bien, "de", len(y_prueba))
