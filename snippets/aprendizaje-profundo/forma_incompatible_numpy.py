# Falla a propósito: el dibujo es una tabla
# y la raya, una fila.
import numpy as np

ele = np.array([
    [1, 0, 0],
    [1, 0, 0],
    [1, 1, 1],
])
abajo = np.array([0, 0, 0, 0, 0, 0, 1, 1, 1])

print("dibujo:", ele.tolist())
print("raya:", abajo.tolist())
print("forma del dibujo:", ele.shape)
print("forma de la raya:", abajo.shape)
coincidencias = ele * abajo
