import numpy as np

fila = np.array([10.0, 20.0, 30.0])
columna = np.array([[1.0], [2.0]])
# Cinco alumnos, tres exámenes.
notas = np.zeros((5, 3))

por_examen = notas.mean(axis=0)
medias = notas.mean(axis=1, keepdims=True)
producto = notas @ notas.T

print("columna * fila:", (columna * fila).tolist())
print("media en el eje 0:", por_examen.shape)
print("media que conserva el 1:", medias.shape)
print("notas @ traspuesta:", producto.shape)
