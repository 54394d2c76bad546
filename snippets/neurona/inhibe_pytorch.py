import torch

X = torch.tensor([
    [2.0, 0.0],
    [2.0, 1.0],
    [2.0, 2.0],
])
pesos = torch.tensor([1.0, -1.5])
sesgo = 0.5

for entrada in X:
    z = (entrada * pesos).sum() + sesgo
    salida = torch.relu(z)
    print(f"con segunda entrada {entrada[1]:.1f}: {salida:.1f}")
