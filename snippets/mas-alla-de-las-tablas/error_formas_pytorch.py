# Falla a propósito: un lote lleva los
# canales al final; otro, al principio.
import torch

lunes = torch.zeros((2, 4, 5, 3))
martes = torch.zeros((2, 3, 4, 5))

print(f"forma de lunes: {tuple(lunes.shape)}")
print(f"forma de martes: {tuple(martes.shape)}")
suma = lunes + martes
