import torch

# Acidez y dulzor de un café de Chiapas.
taza = torch.tensor([2.0, 1.0])

w1, b1 = torch.tensor([1.0, -1.0]), 0.5
w2, b2 = torch.tensor([0.5, 1.0]), -1.0
w3, b3 = torch.tensor([-1.0, 2.0]), -1.0

# Cada neurona lee la misma taza
# con sus propios pesos.
z1 = torch.sum(taza * w1) + b1
z2 = torch.sum(taza * w2) + b2
z3 = torch.sum(taza * w3) + b3

print(f"neurona 1: {z1}")
print(f"neurona 2: {z2}")
print(f"neurona 3: {z3}")
