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
fruta = torch.tensor([0, 0, 1, 0, 2, 1, 2, 2])

for divisor in (1.0, 2.0):
    reparto = torch.softmax(Z / divisor, dim=1)
    # La parte de la fruta elegida.
    confianza = reparto.max(dim=1).values.mean()
    elegida = reparto.argmax(dim=1)
    aciertos = (elegida == fruta).sum()
    print(f"confianza media, entre {divisor:.0f}: {confianza:.2f}")
    print(f"exactitud, entre {divisor:.0f}: {int(aciertos) / 8:.2f}")
