import torch

# Una neurona de una entrada, con peso 1 y
# sesgo −3, y cinco valores de esa entrada.
x = torch.tensor([0.0, 2.5, 3.0, 3.5, 6.5])
w = 1.0
b = -3.0

z = w * x + b
a = torch.relu(z)

print("z:", z.tolist())
print("relu(z):", a.tolist())
