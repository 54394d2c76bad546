import numpy as np

fila = np.array([10.0, 20.0, 30.0])
columna = np.array([[1.0], [2.0]])
# Cinco alumnos, tres exámenes.
notas = np.zeros((5, 3))
# Ocho fotos en color.
fotos = np.zeros((8, 32, 48, 3))

conserva = notas.sum(axis=1, keepdims=True)
todas = np.concatenate([fotos, fotos])

print(f"columna * fila: {(columna * fila).tolist()}")
print(f"suma en el eje 0: {notas.sum(axis=0).shape}")
print(f"suma que conserva el 1: {conserva.shape}")
print(f"notas @ traspuesta: {(notas @ notas.T).shape}")
print(f"con reshape(-1): {notas.reshape(-1).shape}")
print(f"fotos concatenadas: {todas.shape}")
