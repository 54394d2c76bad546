import torch

# Filas: notas enteras de Lucía y Mateo.
notas = torch.tensor([
    [7, 9, 6, 10],
    [5, 6, 8, 7],
])

# Dos cosas: los valores y dónde están.
maximo = notas.max(dim=1)
# No admite enteros: antes se convierten.
media = notas.float().mean(dim=1)

print(f"notas: {notas.tolist()}")
print(f"máximo: {maximo!r}")
print(f"media: {media!r}")
print(f"media de Mateo: {media[1].item()}")
