import torch

# Precios enteros y envíos reales.
precios = torch.tensor([12, 6])
envio = torch.tensor([0.5, 0.25])

# Los enteros pasan a reales sin pedirlo.
suma = precios + envio
print("suma:", suma.tolist())

# Al revés: el real se recorta a entero.
precios[0] = 9.75
print("precios:", precios.tolist())
