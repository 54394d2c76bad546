import numpy as np

# Filas: Lucía y Mateo.
# Columnas: tres exámenes.
notas = np.array([
    [7.0, 9.0, 6.0],
    [5.0, 8.0, 10.0],
])
# Lee en orden y corta cada dos.
cambiada = notas.reshape(3, 2)
# La fila i pasa a ser la columna i.
traspuesta = notas.T

print(f"forma cambiada: {cambiada.shape}")
print(f"forma traspuesta: {traspuesta.shape}")
print(f"cambiada: {cambiada.tolist()}")
print(f"traspuesta: {traspuesta.tolist()}")
print(f"aplanada: {notas.reshape(-1).tolist()}")
print(f"forma con -1: {notas.reshape(-1, 2).shape}")
