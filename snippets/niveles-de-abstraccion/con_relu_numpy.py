import numpy as np

# Los puntos que puede tener un trazo.
X = np.array([[0.0], [1.0], [2.0], [3.0], [4.0]])
W1 = np.array([[1.0, 1.0]])
b1 = np.array([-2.0, -3.0])
W2 = np.array([[1.0], [-1.0]])
b2 = np.array([0.0])


def red(X):
    return np.maximum(0, X @ W1 + b1) @ W2 + b2


print("encendido:", red(X).tolist())
