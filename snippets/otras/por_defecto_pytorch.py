import torch
from torch import nn

fuga, suave = nn.LeakyReLU(), nn.GELU()
print(f"capa con fuga: {fuga!r}")
print(f"capa suave: {suave!r}")

z = torch.tensor(-1.0)
print(f"z para Leaky ReLU: {z:g}")
print(f"nn.LeakyReLU: {fuga(z):.2f}")
print(f"nn.functional.leaky_relu: {nn.functional.leaky_relu(z):.2f}")

z = torch.tensor(-3.0)
aproximada = nn.GELU(approximate="tanh")
print(f"z para GELU: {z:g}")
print(f"nn.GELU: {suave(z):.5f}")
print(f"nn.functional.gelu: {nn.functional.gelu(z):.5f}")
print(f"nn.GELU aproximada: {aproximada(z):.5f}")
