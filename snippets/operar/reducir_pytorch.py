import torch

# Filas: Lucía y Mateo.
# Columnas: cuatro exámenes.
notas = torch.tensor([
    [7.0, 9.0, 6.0, 10.0],
    [5.0, 6.0, 8.0, 5.0],
])
por_examen = notas.mean(dim=0)
por_alumno = notas.mean(dim=1)
mejor = notas.argmax(dim=1)
# La misma media, pero en columna.
medias = notas.mean(dim=1, keepdim=True)

print("media de cada examen:", por_examen.tolist())
print("media de cada alumno:", por_alumno.tolist())
print("mejor examen de cada alumno:", mejor.tolist())
print("forma sin conservar el eje:", tuple(por_alumno.shape))
print("forma al conservarlo:", tuple(medias.shape))
print("sobre su media:", (notas - medias).tolist())
