import numpy as np

notas = np.ones((5, 4))
ajuste = np.ones((4,))
pesos = np.ones((4, 2))

corregidas = notas + ajuste
por_alumno = notas.mean(axis=1)
por_examen = notas.mean(axis=0, keepdims=True)
finales = notas @ pesos

print("notas + ajuste:", corregidas.shape)
print("media en el eje 1:", por_alumno.shape)
print("media que conserva el 0:", por_examen.shape)
print("notas @ pesos:", finales.shape)
