import numpy as np

W = np.array([[0.5], [-0.25], [0.5]])
b = np.array([1.0])


def neurona(X):
    return X @ W + b


# Un vector: falta el eje del lote.
ejemplo = np.array([1.0, 2.0, 3.0])
lote = ejemplo.reshape(1, 3)
print(f"forma del lote: {lote.shape}")
print(f"salida del lote: {neurona(lote).tolist()}")
print(f"forma del ejemplo: {ejemplo.shape}")
print(f"salida del ejemplo: {neurona(ejemplo).tolist()}")
