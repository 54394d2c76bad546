import torch

X = torch.tensor([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = torch.tensor([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b1 = torch.tensor([0.5, -1.0, -1.0])
W2 = torch.tensor([[2.0], [1.0], [1.5]])
b2 = torch.tensor([-1.0])

# La capa oculta, antes y después de ReLU.
Z1 = X @ W1 + b1
A1 = torch.relu(Z1)
# La capa de salida.
Y = A1 @ W2 + b2

print("taza 1, antes de ReLU:", Z1[0].tolist())
print("taza 1, después de ReLU:", A1[0].tolist())
print("salida:", Y.tolist())
