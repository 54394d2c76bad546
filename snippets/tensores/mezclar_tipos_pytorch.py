import torch

precios = torch.tensor([12, 6])  # enteros
envio = torch.tensor([0.5, 0.25])  # reales

suma = precios + envio  # los enteros pasan a reales, sin pedirlo
print(f"suma: {suma.tolist()}")

precios[0] = 9.75  # aquí es al revés: el real se recorta a entero
print(f"precios: {precios.tolist()}")
