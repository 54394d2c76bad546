import numpy as np

fila = np.array([10.0, 20.0, 30.0])
columna = np.array([[1.0], [2.0]])
# cinco alumnos, tres exámenes
notas = np.zeros((5, 3))
# ocho fotos en color
fotos = np.zeros((8, 32, 48, 3))

print(f"columna * fila: {(columna * fila).tolist()}")
print(f"suma en el eje 0: {notas.sum(axis=0).shape}")
print(f"suma que conserva el 1: {notas.sum(axis=1, keepdims=True).shape}")
print(f"notas @ traspuesta: {(notas @ notas.T).shape}")
print(f"con reshape(-1): {notas.reshape(-1).shape}")
print(f"fotos concatenadas: {np.concatenate([fotos, fotos]).shape}")
