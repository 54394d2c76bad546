# Falla a propósito: multiplica la función
# relu, no su resultado.
import numpy as np

Z = np.array([[2.0, -3.0]])
W2 = np.array([[1.0], [-2.0]])


def relu(z):
    return np.maximum(0, z)


print(f"Z: {Z.tolist()}, W2: {W2.tolist()}")
# Falta (Z).
oculta = relu
print(f"oculta es: {type(oculta).__name__}")
print(f"salida: {(oculta @ W2).tolist()}")
