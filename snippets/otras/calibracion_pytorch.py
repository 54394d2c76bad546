import torch

# Ocho fotos (filas); columnas: mango,
# lulo y guayaba.
Z = torch.tensor([
    [4.0, 1.0, 0.0],
    [5.0, 0.0, 1.0],
    [0.0, 4.0, 1.0],
    [3.0, 4.0, 0.0],
    [1.0, 0.0, 5.0],
    [0.0, 5.0, 0.0],
    [4.0, -1.0, 0.0],
    [-1.0, 1.0, 4.0],
])
# La fruta real.
y = torch.tensor([0, 0, 1, 0, 2, 1, 2, 2])
print(f"frutas reales: {y.tolist()}")

for divisor in (1.0, 2.0):
    reparto = torch.softmax(Z / divisor, dim=1)
    # La mayor parte, y de qué fruta es.
    confianza, elegida = reparto.max(dim=1)
    acierta = elegida == y
    print(f"confianza media, entre {divisor:g}: {confianza.mean():.3f}")
    print(f"exactitud, entre {divisor:g}: {acierta.float().mean():.2f}")
    print(f"foto 7, entre {divisor:g}: {confianza[6]:.3f}, {acierta[6]}")
