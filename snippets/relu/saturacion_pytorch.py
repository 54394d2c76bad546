import torch

z = torch.tensor([0.0, 1.0, 5.0, 10.0])

s = 1 / (1 + torch.exp(-z))
sigmoide = s * (1 - s)

for i in range(4):
    print(f"sigmoide en {z[i]:g}: {sigmoide[i]:.6f}")
    print(f"ReLU en {z[i]:g}: {float(z[i] > 0):.6f}")

# Diez en fila, cada una con la mayor
# pendiente que puede tener.
print(f"diez sigmoides: {sigmoide[0] ** 10:.8f}")
