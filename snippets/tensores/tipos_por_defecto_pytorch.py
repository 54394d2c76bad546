import torch

enteros = torch.tensor([8, 0, 5])
reales = torch.tensor([8.0, 0.0, 5.5])

print(f"enteros: {enteros!r}")
print(f"reales: {reales!r}")
print(f"tipo de los enteros: {enteros.dtype}")
print(f"tipo de los reales: {reales.dtype}")
print(f"tipo de los ceros: {torch.zeros(3).dtype}")
print(f"bytes por real: {reales.itemsize}")
