import numpy as np

X = np.array([[3.0, -1.0], [-2.0, 2.0]])
W1 = np.array([[1.0, -1.0], [2.0, 1.5]])
b1 = np.array([0.0, 1.0])
W2 = np.array([[1.0], [-2.0]])
b2 = np.array([0.5])


def oculta(X):
    return X @ W1 + b1


def relu(Z):
    return np.maximum(0, Z)


def salida(A):
    return A @ W2 + b2


def calcula(red, X):
    for paso in red:
        X = paso(X)
    return X


for red in ([oculta, salida], [oculta, relu, salida]):
    print([paso.__name__ for paso in red])
    # Con ceros queda el sesgo; con unos en
    # la diagonal, los pesos.
    b = calcula(red, np.zeros((1, 2)))
    W = calcula(red, np.eye(2)) - b
    diferencia = np.abs(calcula(red, X) - (X @ W + b)).max()
    print(f"{len(red)} pasos, W leída: {W.tolist()}")
    print(f"{len(red)} pasos, b leído: {b.tolist()}")
    print(f"{len(red)} pasos, diferencia con XW + b: {diferencia}")
