import torch

# Acidez y dulzor de un café de Chiapas.
taza = torch.tensor([2.0, 1.0])

w1, b1 = torch.tensor([1.0, -1.0]), 0.5
w2, b2 = torch.tensor([0.5, 1.0]), -1.0
w3, b3 = torch.tensor([-1.0, 2.0]), -1.0

# Cada neurona lee la misma taza con sus
# propios pesos.
z1 = (taza * w1).sum() + b1
z2 = (taza * w2).sum() + b2
z3 = (taza * w3).sum() + b3

print(f"neurona 1: {z1:.1f}")
print(f"neurona 2: {z2:.1f}")
print(f"neurona 3: {z3:.1f}")
