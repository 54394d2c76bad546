import torch

X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([0.0, 0.0, 0.0, 1.0])  # Y: las dos

w = torch.tensor([0.0, 0.0])
b = 0.0
lr = 1.0

for i in range(4):
    z = X[i] @ w + b
    prediccion = 1.0 if z >= 0 else 0.0
    error = y[i] - prediccion
    # Sin error, nada cambia; con error, se corrige hacia la respuesta.
    w = w + lr * error * X[i]
    b = b + lr * error
    print(f"con {X[i].tolist()}, error:", float(error))
    print(f"con {X[i].tolist()}, pesos y sesgo:", [*w.tolist(), float(b)])
