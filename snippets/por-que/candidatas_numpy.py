import numpy as np

X = np.array([[-3.0], [-2.0], [-1.0], [0.0], [1.0], [2.0], [3.0]])
W1 = np.array([[1.0, -1.0, 2.0]])
b1 = np.array([1.0, 0.0, -2.0])
W2 = np.array([[1.0], [2.0], [-1.0]])

candidatas = {
    "identidad": lambda z: z,
    "recta": lambda z: 3 * z + 1,
    "cuadrado": lambda z: z * z,
    "ReLU": lambda z: np.maximum(0, z),
}
for nombre, activacion in candidatas.items():
    y = (activacion(X @ W1 + b1) @ W2)[:, 0]
    print(f"{nombre}, salida: {y.tolist()}")
    pendientes = y[1:] - y[:-1]
    cambios = pendientes[1:] - pendientes[:-1]
    print(f"{nombre}, cambios de pendiente: {cambios.tolist()}")
