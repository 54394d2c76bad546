import numpy as np

# Dos fotos, en filas, y tres frutas.
Z = np.array([
    [5.0, 6.0, 7.0],
    [0.0, 1.0, 2.0],
])

# Tu turno: que cada fila sume 1.
exponenciales = np.exp(Z)
total = exponenciales.sum()
reparto = exponenciales / total

print("foto 1:", [round(v, 3) for v in reparto[0].tolist()])
print("foto 2:", [round(v, 3) for v in reparto[1].tolist()])
