import numpy as np

# Filas: Lucía y Mateo.
# Columnas: cuatro exámenes.
notas = np.array([
    [7.0, 9.0, 6.0, 10.0],
    [5.0, 6.0, 8.0, 5.0],
])
por_examen = notas.mean(axis=0)
por_alumno = notas.mean(axis=1)
mejor = notas.argmax(axis=1)
# La misma media, pero en columna.
medias = notas.mean(axis=1, keepdims=True)

print("media de cada examen:", por_examen.tolist())
print("media de cada alumno:", por_alumno.tolist())
print("mejor examen de cada alumno:", mejor.tolist())
print("forma sin conservar el eje:", por_alumno.shape)
print("forma al conservarlo:", medias.shape)
print("sobre su media:", (notas - medias).tolist())
