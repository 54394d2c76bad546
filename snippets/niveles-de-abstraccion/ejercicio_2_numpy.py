import numpy as np

# Pesos de frío, humedad y viento.
W = np.array([[2.0], [-1.0], [-0.5]])
b = np.array([0.25])


def neurona(X):
    return np.maximum(0, X @ W + b)


# Filas: anoche y esta noche.
X = np.array([
    [0.75, 0.5, 0.5],
    [1.0, 50.0, 0.5],
])
avisos = neurona(X)
print(f"aviso de anoche: {avisos[0, 0]}")
print(f"aviso de esta noche: {avisos[1, 0]}")

# Tu turno: imprime los productos de X[1]
# y busca cuál manda.
print(f"entrada de esta noche: {X[1].tolist()}")
