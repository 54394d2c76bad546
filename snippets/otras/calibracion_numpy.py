import numpy as np

# Ocho fotos (filas); columnas: mango,
# lulo y guayaba.
Z = np.array([
    [4.0, 1.0, 0.0],
    [5.0, 0.0, 1.0],
    [0.0, 4.0, 1.0],
    [3.0, 4.0, 0.0],
    [1.0, 0.0, 5.0],
    [0.0, 5.0, 0.0],
    [4.0, -1.0, 0.0],
    [-1.0, 1.0, 4.0],
])
fruta = np.array([0, 0, 1, 0, 2, 1, 2, 2])

for divisor in (1.0, 2.0):
    e = np.exp(Z / divisor)
    reparto = e / e.sum(axis=1, keepdims=True)
    # La parte de la fruta elegida.
    confianza = reparto.max(axis=1).mean()
    elegida = reparto.argmax(axis=1)
    aciertos = (elegida == fruta).sum()
    print(f"confianza media, entre {divisor:.0f}: {confianza:.2f}")
    print(f"exactitud, entre {divisor:.0f}: {int(aciertos) / 8:.2f}")
