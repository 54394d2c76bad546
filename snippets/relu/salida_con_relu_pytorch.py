import torch
from torch import nn

# en kilómetros
altura = torch.tensor([[0.0], [2.0], [4.0], [6.0]])
# en grados Celsius
real = torch.tensor([[20.0], [7.0], [-6.0], [-19.0]])
lineal = nn.Linear(1, 1)
with torch.no_grad():
    # los pesos perfectos
    lineal.weight.fill_(-6.5)
    lineal.bias.fill_(20.0)
    z = lineal(altura)
    # ReLU en la capa de salida
    recortada = nn.ReLU()(z)

print(f"sin ReLU: {z.ravel().tolist()}")
print(f"con ReLU: {recortada.ravel().tolist()}")
print(f"pérdida sin ReLU: {torch.mean((z - real) ** 2).item()}")
print(f"pérdida con ReLU: {torch.mean((recortada - real) ** 2).item()}")
