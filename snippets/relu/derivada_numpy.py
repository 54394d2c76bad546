import numpy as np

z = np.array([-2.0, -0.5, 0.0, 0.5, 2.0])
# un paso corto a cada lado
h = 0.25


def relu(v):
    return np.maximum(0.0, v)


izquierda = (relu(z) - relu(z - h)) / h
derecha = (relu(z + h) - relu(z)) / h
# la regla, con ReLU'(0) = 0
derivada = np.where(z > 0, 1.0, 0.0)

print(f"z: {z.tolist()}")
print(f"paso h: {h}")
print(f"pendiente por la izquierda: {izquierda.tolist()}")
print(f"pendiente por la derecha: {derecha.tolist()}")
print(f"derivada: {derivada.tolist()}")
