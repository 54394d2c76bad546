import numpy as np

# Dos fotos, en filas, y tres frutas.
Z = np.array([
    [2.0, 1.0, 0.0],
    [1.0, 3.0, 0.5],
])

for eje in (1, 0):
    e = np.exp(Z)
    reparto = e / e.sum(axis=eje, keepdims=True)
    sumas = reparto.sum(axis=1).tolist()
    foto = reparto[0].tolist()
    print(f"eje {eje}, foto 1: {[round(v, 2) for v in foto]}")
    print(f"eje {eje}, sumas: {[round(v, 2) for v in sumas]}")
