import numpy as np

# Dos fotos (filas), tres frutas (columnas).
puntuaciones = np.array([
    [2.0, 1.0, 0.0],
    [1.0, 3.0, 0.0],
])


def softmax(z, eje):
    mayor = z.max(axis=eje, keepdims=True)
    exponenciales = np.exp(z - mayor)
    total = exponenciales.sum(axis=eje, keepdims=True)
    return exponenciales / total


for eje in (1, 0):
    reparto = softmax(puntuaciones, eje)
    for foto, fila in enumerate(reparto.tolist(), start=1):
        print(f"eje {eje}, foto {foto}: {[round(v, 3) for v in fila]}")
    sumas = reparto.sum(axis=1).tolist()
    print(f"eje {eje}, suma por fila: {[round(v, 3) for v in sumas]}")
