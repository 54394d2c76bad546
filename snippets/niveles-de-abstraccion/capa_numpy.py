import numpy as np

W = np.array([[0.5], [-0.2], [0.4]])
b = np.array([0.8])


# NumPy no trae capas: esta es la nuestra.
def neurona(X):
    return X @ W + b


# Tres ejemplos de una vez, uno por fila.
X = np.array([
    [1.0, 2.0, 3.0],
    [0.0, 0.0, 0.0],
    [2.0, 0.0, 1.0],
])
salidas = neurona(X)
for i in range(len(X)):
    print(f"salida del ejemplo {i + 1}: {salidas[i, 0]:.1f}")
print(f"forma de la salida: {salidas.shape}")
print(f"números que se aprenden: {W.size + b.size}")
