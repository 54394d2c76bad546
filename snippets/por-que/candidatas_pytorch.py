import torch

X = torch.tensor([[-3.0], [-2.0], [-1.0], [0.0], [1.0], [2.0], [3.0]])
W1 = torch.tensor([[1.0, -1.0, 2.0]])
b1 = torch.tensor([1.0, 0.0, -2.0])
W2 = torch.tensor([[1.0], [2.0], [-1.0]])

Z = X @ W1 + b1
candidatas = {
    "ninguna": Z,
    "recta": 3 * Z,
    "cuadrado": Z * Z,
    "ReLU": torch.relu(Z),
}
for nombre, A in candidatas.items():
    y = A @ W2
    # Cada salida menos la anterior.
    cambios = y[1:, 0] - y[:-1, 0]
    print(f"{nombre}:", cambios.tolist())
