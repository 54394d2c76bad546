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

# Un peldaño abajo: la humedad
# aplasta todo lo demás.
productos = X[1] * W.flatten()
print(f"productos de esta noche: {productos.tolist()}")
print(f"z de esta noche: {productos.sum() + b.item()}")

# Venía en tanto por ciento; las otras
# entradas van de 0 a 1.
X[1, 1] = X[1, 1] / 100
print(f"entrada corregida: {X[1].tolist()}")
print(f"aviso corregido: {neurona(X)[1, 0]}")
