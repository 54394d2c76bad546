import numpy as np

# Seis viajes: kilómetros y soles.
km = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
soles = np.array([3.6, 4.4, 5.5, 6.6, 7.4, 8.5])
# Las filas de cada lote, ya barajadas.
lotes = [[4, 0], [2, 5], [1, 3]]

w = b = 0.0
for epoca in range(1, 101):
    for filas in lotes:
        error = w * km[filas] + b - soles[filas]
        w = w - 0.03 * 2 * (error * km[filas]).mean()
        b = b - 0.03 * 2 * error.mean()
        if epoca == 1:
            print(f"tras {filas}: w = {w:.3f}, b = {b:.3f}")

error = w * km + b - soles
print(f"tras 100 épocas: w = {w:.3f}, b = {b:.3f}")
print(f"pérdida: {(error * error).mean():.4f}")
