import torch
from torch import nn

z = torch.tensor(
    [-2.0, -1.0, 0.0, 1.0, 2.0],
    requires_grad=True,
)
curvas = {
    "sigmoide": torch.sigmoid,
    "tanh": torch.tanh,
    "Leaky ReLU": nn.LeakyReLU(negative_slope=0.1),
    "GELU": nn.GELU(),
    "SiLU": nn.SiLU(),
}

print("z:", z.tolist())
for nombre, curva in curvas.items():
    # Borra la derivada anterior.
    z.grad = None
    curva(z).sum().backward()
    d = z.grad.tolist()
    print(f"derivada de {nombre}: {[round(v, 4) for v in d]}")
