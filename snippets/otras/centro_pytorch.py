import torch
from torch import nn

# Nueve números: -4, -3, ..., 3, 4.
z = torch.arange(-4.0, 5.0)

salidas = {
    "sigmoide": torch.sigmoid(z),
    "tanh": torch.tanh(z),
    "ReLU": torch.relu(z),
    "Leaky ReLU": nn.LeakyReLU(negative_slope=0.1)(z),
    "GELU": nn.GELU()(z),
    "SiLU": nn.SiLU()(z),
}
# abs evita que un 0 se escriba «-0.00»;
# ninguna media es negativa.
print(f"media de z: {z.mean():.2f}")
for nombre, salida in salidas.items():
    print(f"media con {nombre}: {abs(salida.mean()):.2f}")
