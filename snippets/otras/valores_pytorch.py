import torch
from torch import nn

z = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])
gelu, silu = nn.GELU(), nn.SiLU()

salidas = {
    "sigmoide": torch.sigmoid(z),
    "tanh": torch.tanh(z),
    "Leaky ReLU": nn.LeakyReLU(negative_slope=0.1)(z),
    "GELU": gelu(z),
    "SiLU": silu(z),
}
print(f"z: {z.tolist()}")
for nombre, salida in salidas.items():
    print(f"{nombre}: {[round(v, 4) for v in salida.tolist()]}")

# ¿Hasta dónde se hunden las dos suaves?
v = torch.linspace(-3.0, 0.0, 301)
print(f"mínimo de GELU: {gelu(v).min():.2f}")
print(f"mínimo de SiLU: {silu(v).min():.2f}")
