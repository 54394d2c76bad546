import numpy as np

# La forma es una tupla: (filas, columnas).
ceros = np.zeros((2, 3))
unos = np.ones((3,))
medios = np.full((2, 2), 0.5)
desde_lista = np.array([
    [1.5, 2.0],
    [3.0, 4.5],
])
# De 0 a 10 sin llegar a 10, de dos en dos,
# como el range de Python.
pares = np.arange(0, 10, 2)

print(f"ceros: {ceros.tolist()}")
print(f"unos: {unos.tolist()}")
print(f"medios: {medios.tolist()}")
print(f"desde lista: {desde_lista.tolist()}")
print(f"pares: {pares.tolist()}")
