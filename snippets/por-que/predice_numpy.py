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

H = np.maximum(0, X @ W1 + b1)
Y = H @ W2 + b2

promedio = (Y[0] + Y[1]) / 2

print("dos capas con ReLU:", Y.tolist())
print("salida del punto medio:", Y[2].tolist())
print("promedio de las otras dos:", promedio.tolist())
