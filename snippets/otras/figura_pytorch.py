import torch
from torch import nn

z = -1.0

funciones = {
    "ReLU": torch.relu,
    "Leaky ReLU": nn.LeakyReLU(negative_slope=0.1),
    "GELU": nn.GELU(),
    "SiLU": nn.SiLU(),
    "sigmoide": torch.sigmoid,
    "tanh": torch.tanh,
}

for nombre, curva in funciones.items():
    punto = torch.tensor(z, requires_grad=True)
    valor = curva(punto)
    valor.backward()
    print(f"{nombre}: {valor:.4f}")
    print(f"derivada de {nombre}: {punto.grad:.4f}")
