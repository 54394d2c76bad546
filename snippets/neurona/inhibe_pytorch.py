import torch

X = torch.tensor([
    [2.0, 0.0],
    [2.0, 1.0],
    [2.0, 2.0],
])
pesos = torch.tensor([1.0, -1.5])
sesgo = 0.5

z = X @ pesos + sesgo
salida = torch.relu(z)
print("z:", z.tolist())
print("salida:", salida.tolist())
