import torch
from torch import nn

# 2 ejemplos, 2 entradas
X = torch.tensor([[1.0, 2.0], [-1.0, 0.5]])
# 3 neuronas, una por columna
W = torch.tensor([
    [1.0, -2.0, 0.5],
    [0.5, 1.0, -1.0],
])
b = torch.tensor([0.0, 0.5, -1.0])

modelo = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
with torch.no_grad():
    # Linear guarda (salidas, entradas)
    modelo[0].weight.copy_(W.T)
    modelo[0].bias.copy_(b)
    z = modelo[0](X)
    salida = modelo(X)

print(f"z: {z.tolist()}")
print(f"salida: {salida.tolist()}")
print(f"forma: {list(salida.shape)}")
