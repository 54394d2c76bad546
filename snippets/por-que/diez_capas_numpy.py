import numpy as np

# Dos capas (pesos y sesgo) que se turnan
# cinco veces: diez en total.
capa_a = (
    np.array([[-1.0, -0.5], [1.0, 1.0]]),
    np.array([[1.0, -1.0]]),
)
capa_b = (
    np.array([[2.0, 2.0], [2.0, 0.0]]),
    np.array([[0.0, 0.5]]),
)
capas = [capa_a, capa_b] * 5
X = np.array([[1.0, 2.0], [-3.0, 0.5]])


def red(X, capas):
    for W, b in capas:
        X = X @ W + b
    return X


def aplasta(capas):
    W, b = capas[0]
    for W_nueva, b_nuevo in capas[1:]:
        W, b = W @ W_nueva, b @ W_nueva + b_nuevo
    return W, b


for n in (2, 10):
    W, b = aplasta(capas[:n])
    print(f"W de {n} capas: {W.tolist()}")
    print(f"b de {n} capas: {b.tolist()}")
    print(f"salida de {n} capas: {red(X, capas[:n]).tolist()}")
    print(f"una capa en lugar de {n}: {(X @ W + b).tolist()}")
