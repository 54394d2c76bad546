import torch

# enteros
precios = torch.tensor([12, 6])
# reales
envio = torch.tensor([0.5, 0.25])

# los enteros pasan a reales, sin pedirlo
suma = precios + envio
print(f"suma: {suma.tolist()}")

# aquí es al revés: el real se recorta a
# entero
precios[0] = 9.75
print(f"precios: {precios.tolist()}")
