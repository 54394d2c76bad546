import numpy as np

# Dos ciudades (filas: Quito y Bogotá), tres
# días (columnas), en mm.
lluvia = np.array([[4.0, 0.0, 2.0], [1.0, 6.0, 3.0]])

print(f"eje 0: {lluvia.sum(axis=0).tolist()}")
print(f"eje 1: {lluvia.sum(axis=1).tolist()}")
