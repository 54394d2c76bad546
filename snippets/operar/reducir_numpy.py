import numpy as np

# Filas: Lucía y Mateo.
# Columnas: cuatro exámenes.
notas = np.array([
    [7.0, 9.0, 6.0, 10.0],
    [5.0, 6.0, 8.0, 5.0],
])

print(f"media de todo: {notas.mean().item()}")
print(f"media de cada examen: {notas.mean(axis=0).tolist()}")
print(f"media de cada alumno: {notas.mean(axis=1).tolist()}")
print(f"puntos de cada alumno: {notas.sum(axis=1).tolist()}")
print(f"mejor nota de cada examen: {notas.max(axis=0).tolist()}")

# keepdims deja el eje con tamaño 1:
# una columna lista para restar.
medias = notas.mean(axis=1, keepdims=True)
print(f"forma sin conservar el eje: {notas.mean(axis=1).shape}")
print(f"forma al conservarlo: {medias.shape}")
print(f"sobre su media: {(notas - medias).tolist()}")
