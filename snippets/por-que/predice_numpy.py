import numpy as np

# tres neuronas ReLU, con peso 1
b1 = np.array([1.0, -1.0, -5.0])

for desde, hasta in ((2, 4), (0, 4), (-2, 6)):
    x = np.arange(desde, hasta + 1.0).reshape(-1, 1)
    salida = np.maximum(0, x + b1).sum(axis=1)
    pendientes = salida[1:] - salida[:-1]
    cambia = pendientes[1:] != pendientes[:-1]
    cambios = np.count_nonzero(cambia)
    print(f"pendientes de {desde} a {hasta}: {pendientes.tolist()}")
    print(f"tramos de {desde} a {hasta}: {1 + cambios}")
