import torch
from torch import nn

z = torch.tensor(
    [-2.0, -1.0, 0.0, 1.0, 2.0],
    requires_grad=True,
)

curvas = {
    "sigmoide": nn.Sigmoid(),
    "tanh": nn.Tanh(),
    "Leaky ReLU": nn.LeakyReLU(negative_slope=0.1),
    "GELU": nn.GELU(),
    "SiLU": nn.SiLU(),
}
print(f"z: {z.tolist()}")
for nombre, curva in curvas.items():
    # PyTorch acumula: se empieza de cero
    z.grad = None
    curva(z).sum().backward()
    print(f"derivada de {nombre}: {[round(v, 4) for v in z.grad.tolist()]}")
