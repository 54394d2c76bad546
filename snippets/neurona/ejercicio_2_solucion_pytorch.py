import torch

# Acidez, dulzor y amargor de dos cafés.
X = torch.tensor([
    [2.0, 1.5, 2.0],
    [1.0, 0.5, 3.0],
])
pesos = torch.tensor([0.5, 1.0, -0.75])
sesgo = 0.25

z = X @ pesos + sesgo
salida = torch.relu(z)
print("pesos:", pesos.tolist())
print("sesgo:", sesgo)
print("z:", z.tolist())
print("salida:", salida.tolist())
