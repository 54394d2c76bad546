import numpy as np

W = np.array([[0.5], [-0.2], [0.4]])
b = np.array([0.8])


def neurona(X):
    return X @ W + b


X = np.array([[1.0, 2.0, 3.0]])
print(f"desde arriba, salida: {neurona(X).item():.1f}")

# Un peldaño abajo: lo que guarda la capa.
pesos = W.flatten()
productos = X[0] * pesos
suma = productos.sum()
print(f"pesos: {[round(v, 1) for v in pesos.tolist()]}")
print(f"productos: {[round(v, 1) for v in productos.tolist()]}")
print(f"suma: {suma:.1f}")
print(f"sesgo: {b.item():.1f}")
print(f"desde abajo, salida: {(suma + b).item():.1f}")
