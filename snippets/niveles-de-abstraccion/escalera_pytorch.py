import torch
from torch import nn

entrada = [1.0, 2.0, 3.0]
pesos = [0.5, -0.2, 0.4]
sesgo = 0.8

# Python puro: cada cuenta, a la vista.
z = sesgo
for i in range(3):
    z = z + entrada[i] * pesos[i]
print(f"Python puro: {z:.1f}")

# Tensores: el bucle va por dentro.
x = torch.tensor(entrada)
w = torch.tensor(pesos)
z = (x * w).sum() + sesgo
print(f"tensores: {z:.1f}")

# Capa: guarda los pesos y lee un lote.
W = w.reshape(3, 1)
b = torch.tensor([sesgo])
capa = nn.Linear(3, 1)
capa.weight = nn.Parameter(W.T)
capa.bias = nn.Parameter(b)
z = capa(x.reshape(1, 3))
print(f"capa: {z[0, 0]:.1f}")
