import numpy as np

z = np.array([-2.0, -0.5, 0.0, 0.5, 2.0])
a = np.maximum(0, z)

# Cuánto sube ReLU al dar un paso corto.
h = 0.25
antes = np.maximum(0, z - h)
despues = np.maximum(0, z + h)
izquierda = (a - antes) / h
derecha = (despues - a) / h

# La regla, con su convenio para el 0.
derivada = np.where(z > 0, 1.0, 0.0)

print("z:", z.tolist())
print("pendiente por la izquierda:", izquierda.tolist())
print("pendiente por la derecha:", derecha.tolist())
print("derivada:", derivada.tolist())
