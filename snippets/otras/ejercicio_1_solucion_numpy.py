import numpy as np

# Dos fotos (filas), puntuadas
# en escalas muy distintas.
Z = np.array([
    [1000.0, 1001.0, 1002.0],
    [0.0, 1.0, 2.0],
])

# El máximo y la suma, de cada fila;
# keepdims deja una columna.
mayor = Z.max(axis=1, keepdims=True)
exponenciales = np.exp(Z - mayor)
total = exponenciales.sum(axis=1, keepdims=True)
reparto = exponenciales / total

# Salen iguales porque las diferencias entre
# las frutas lo son.
print(f"puntuaciones: {Z.tolist()}")
for foto, fila in enumerate(reparto, start=1):
    print(f"foto {foto}: {fila.round(3).tolist()}")
    print(f"suma de la foto {foto}: {fila.sum():.3f}")
