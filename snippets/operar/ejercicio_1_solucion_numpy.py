import numpy as np

# Filas: Sofía, Tomás e Inés.
# Columnas: tres exámenes.
notas = np.array([
    [6.0, 8.0, 10.0],
    [5.0, 6.0, 7.0],
    [10.0, 4.0, 7.0],
])

# Una media por fila, y en columna:
# (3, 1) encaja con (3, 3) por filas.
medias = notas.mean(axis=1, keepdims=True)
sobre_su_media = notas - medias
suma = sobre_su_media.sum(axis=1)

print(f"medias: {medias.reshape(-1).tolist()}")
print(f"sobre su media: {sobre_su_media.tolist()}")
print(f"suma de cada alumno: {suma.tolist()}")
