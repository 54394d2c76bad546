import numpy as np

X = np.array([[-3.0], [-2.0], [-1.0], [0.0], [1.0], [2.0], [3.0]])
W1 = np.array([[1.0, -1.0, 2.0]])
b1 = np.array([1.0, 0.0, -2.0])
W2 = np.array([[1.0], [2.0], [-1.0]])

Z = X @ W1 + b1
candidatas = {
    "ninguna": Z,
    "recta": 3 * Z,
    "cuadrado": Z * Z,
    "ReLU": np.maximum(0, Z),
}
for nombre, A in candidatas.items():
    y = A @ W2
    # Cada salida menos la anterior.
    cambios = y[1:, 0] - y[:-1, 0]
    print(f"{nombre}:", cambios.tolist())
