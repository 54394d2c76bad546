import numpy as np

x = np.array([-3.0, -2.0, -1.5, -1.0, 0.0, 1.0, 1.5, 2.0, 3.0])
esperada = np.array([0.0, 0.0, 0.5, 1.0, 1.0, 1.0, 0.5, 0.0, 0.0])


def relu(v):
    return np.maximum(0.0, v)


# Dos ReLU suben y frenan; otras dos bajan y
# vuelven a frenar.
sube = relu(x + 2.0) - relu(x + 1.0)
baja = relu(x - 1.0) - relu(x - 2.0)
meseta = sube - baja

print(f"x: {x.tolist()}")
print(f"meseta: {meseta.tolist()}")
print(f"esperada: {esperada.tolist()}")
print(f"coinciden: {bool(np.all(meseta == esperada))}")
