import numpy as np

# Filas: notas enteras de Lucía y Mateo.
notas = np.array([
    [7, 9, 6, 10],
    [5, 6, 8, 7],
])

maximo = notas.max(axis=1)
# Entran enteros y salen reales.
media = notas.mean(axis=1)

print(f"notas: {notas.tolist()}")
print(f"máximo: {maximo!r}")
print(f"media: {media!r}")
print(f"media de Mateo: {media[1].item()}")
