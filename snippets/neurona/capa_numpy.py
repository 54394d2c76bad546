import numpy as np


class Neurona:
    def __init__(self, pesos, sesgo):
        self.pesos = np.array(pesos)
        self.sesgo = np.array(sesgo)

    def __call__(self, X):
        z = X @ self.pesos + self.sesgo
        return np.maximum(z, 0.0)


neurona = Neurona(
    pesos=[[0.5], [-0.2], [0.4]],
    sesgo=[0.8],
)

# Un lote con un solo ejemplo.
X = np.array([[1.0, 2.0, 3.0]])
salida = neurona(X)
print("forma de la salida:", salida.shape)
print(f"salida: {salida.item():.1f}")
print("parámetros:", neurona.pesos.size + neurona.sesgo.size)
