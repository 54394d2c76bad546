import numpy as np

# Los puntos 0, 1, 2, ..., 9.
X = np.arange(10.0).reshape(10, 1)


def muestra(nombre, b1):
    # Cada neurona calcula ReLU(x + b) y la
    # salida las suma.
    oculta = np.maximum(0, X @ np.ones((1, len(b1))) + b1)
    salida = oculta.sum(axis=1)
    pendientes = salida[1:] - salida[:-1]
    # Al cambiar la pendiente, otro tramo.
    cambia = pendientes[1:] != pendientes[:-1]
    tramos = 1 + np.count_nonzero(cambia)
    print(f"{nombre}, pendientes: {pendientes.tolist()}")
    print(f"{nombre}, tramos: {tramos}")


for n in (1, 2, 8):
    # Dobleces en 1, 2, ..., n.
    muestra(f"n = {n}", -np.arange(1.0, n + 1))
# Los ocho dobleces en 3.
muestra("ocho iguales", np.full(8, -3.0))
