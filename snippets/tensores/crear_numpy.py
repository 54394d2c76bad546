import numpy as np

# La forma es una tupla: (filas, columnas).
ceros = np.zeros((2, 3))
# Con un solo eje, la tupla lleva una coma.
unos = np.ones((3,))
medios = np.full((2, 2), 0.5)

print("ceros:", ceros.tolist())
print("unos:", unos.tolist())
print("medios:", medios.tolist())
