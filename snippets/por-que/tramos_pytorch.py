import torch

# Los puntos 0, 1, 2, ..., 9.
X = torch.arange(10.0).reshape(10, 1)


def muestra(nombre, b1):
    # Cada neurona calcula ReLU(x + b) y la
    # salida las suma.
    oculta = torch.relu(X @ torch.ones(1, len(b1)) + b1)
    salida = oculta.sum(dim=1)
    pendientes = salida[1:] - salida[:-1]
    # Al cambiar la pendiente, otro tramo.
    cambia = pendientes[1:] != pendientes[:-1]
    tramos = 1 + torch.count_nonzero(cambia)
    print(f"{nombre}, pendientes: {pendientes.tolist()}")
    print(f"{nombre}, tramos: {tramos}")


for n in (1, 2, 8):
    # Dobleces en 1, 2, ..., n.
    muestra(f"n = {n}", -torch.arange(1.0, n + 1))
# Los ocho dobleces en 3.
muestra("ocho iguales", torch.full((8,), -3.0))
