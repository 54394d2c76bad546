import numpy as np

X = np.array([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Y (AND): un 1 si llegan las dos.
y = [0, 0, 0, 1]

w = np.array([0.0, 0.0])
b = 0.0

for i in range(4):
    z = (X[i] * w).sum() + b
    error = y[i] - int(z >= 0)
    # Sin error, nada cambia; con error, se
    # corrige hacia la respuesta.
    w = w + error * X[i]
    b = b + error
    print(f"con {X[i].tolist()}, error:", error)
    print(f"con {X[i].tolist()}, pesos:", w.tolist())
    print(f"con {X[i].tolist()}, sesgo:", b)
