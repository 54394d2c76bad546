import numpy as np

# Lluvia en mm. Filas: Quito y Bogotá.
# Columnas: tres días.
lluvia = np.array([
    [4.0, 0.0, 2.0],
    [1.0, 6.0, 3.0],
])

print(f"eje 0: {lluvia.sum(axis=0).tolist()}")
print(f"eje 1: {lluvia.sum(axis=1).tolist()}")
