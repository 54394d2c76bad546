import torch

# Acidez, dulzor y amargor de dos cafés.
X = torch.tensor([
    [2.0, 1.5, 2.0],
    [1.0, 0.5, 3.0],
])
pesos = torch.tensor([0.5, 1.0, -0.75])
sesgo = 0.25

for cafe in X:
    z = (cafe * pesos).sum() + sesgo
    nota = torch.relu(z)
    print(f"z: {z:.2f}, nota: {nota:.2f}")
