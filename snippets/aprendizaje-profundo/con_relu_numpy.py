import numpy as np

# La tercera fila es el punto medio
# de las dos primeras.
X = np.array([
    [1.0, 2.0],
    [3.0, -1.0],
    [2.0, 0.5],
])

W1 = np.array([
    [1.0, 0.0, -1.0],
    [0.5, 1.0, 2.0],
])
b1 = np.array([[0.0, 0.5, -1.0]])
W2 = np.array([[2.0], [-1.0], [1.0]])
b2 = np.array([[1.0]])

# ReLU: los negativos de la capa oculta
# pasan a ser 0.
oculta = np.maximum(0, X @ W1 + b1)
dos_capas = oculta @ W2 + b2

# Sin activación, el punto medio daría el
# promedio de los otros dos.
promedio = (dos_capas[0] + dos_capas[1]) / 2

print("capa oculta:", oculta.tolist())
print("dos capas con ReLU:", dos_capas.tolist())
print("promedio de las dos primeras:", float(promedio[0]))
print("salida del punto medio:", float(dos_capas[2, 0]))
