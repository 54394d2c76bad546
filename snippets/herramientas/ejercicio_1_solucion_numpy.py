import numpy as np

# Notas de Lucía, Mateo, Sofía y Tomás
# (filas) en dos exámenes (columnas).
notas = np.array([[8.0, 6.0], [7.0, 10.0], [9.0, 4.0], [10.0, 8.0]])

# El eje 1 son los exámenes: al promediarlo
# quedan los estudiantes.
medias = notas.mean(axis=1)

print(f"media de cada estudiante: {medias.tolist()}")
