import torch

X = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Y: las dos.
y = [0, 0, 0, 1]

w = torch.tensor([0.0, 0.0])
b = 0.0
lr = 1.0

for i in range(4):
    x = X[i]
    z = x @ w + b
    prediccion = 1 if z >= 0 else 0
    error = y[i] - prediccion
    # Sin error, nada cambia; con error,
    # se corrige hacia la respuesta.
    w = w + lr * error * x
    b = b + lr * error
    print(f"con {x.tolist()}, error:", error)
    print(f"con {x.tolist()}, pesos y sesgo:", [*w.tolist(), b])
