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
# La fruta real.
y = np.array([0, 0, 1, 0, 2, 1, 2, 2])
print(f"frutas reales: {y.tolist()}")


def softmax(z):
    mayor = z.max(axis=1, keepdims=True)
    exponenciales = np.exp(z - mayor)
    total = exponenciales.sum(axis=1, keepdims=True)
    return exponenciales / total


for divisor in (1.0, 2.0):
    reparto = softmax(Z / divisor)
    # La parte de la fruta elegida.
    confianza = reparto.max(axis=1)
    acierta = reparto.argmax(axis=1) == y
    print(f"confianza media, entre {divisor:g}: {confianza.mean():.3f}")
    print(f"exactitud, entre {divisor:g}: {acierta.mean():.2f}")
    print(f"foto 7, entre {divisor:g}: {confianza[6]:.3f}, {acierta[6]}")
