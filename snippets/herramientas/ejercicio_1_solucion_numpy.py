import numpy as np

# Filas: Lucía, Mateo, Sofía y Tomás.
# Columnas: sus notas en dos exámenes.
notas = np.array([
    [8.0, 6.0],
    [7.0, 10.0],
    [9.0, 4.0],
    [10.0, 8.0],
])

# El eje 1 son los exámenes:
# al promediarlo quedan los estudiantes.
medias = notas.mean(axis=1)

print(f"media de cada estudiante: {medias.tolist()}")
