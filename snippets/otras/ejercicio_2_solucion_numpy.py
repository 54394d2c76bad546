import numpy as np

# Dos fotos, en filas, y tres frutas.
Z = np.array([
    [5.0, 6.0, 7.0],
    [0.0, 1.0, 2.0],
])

# Un total para cada fila, en una columna.
# Las diferencias entre frutas son las
# mismas, y por eso también el reparto.
exponenciales = np.exp(Z)
total = exponenciales.sum(axis=1, keepdims=True)
reparto = exponenciales / total

print("foto 1:", [round(v, 3) for v in reparto[0].tolist()])
print("foto 2:", [round(v, 3) for v in reparto[1].tolist()])
