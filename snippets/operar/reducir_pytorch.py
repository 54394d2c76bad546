import torch

# Filas: Lucía y Mateo.
# Columnas: cuatro exámenes.
notas = torch.tensor([
    [7.0, 9.0, 6.0, 10.0],
    [5.0, 6.0, 8.0, 5.0],
])

print(f"media de todo: {notas.mean().item()}")
print(f"media de cada examen: {notas.mean(dim=0).tolist()}")
print(f"media de cada alumno: {notas.mean(dim=1).tolist()}")
print(f"puntos de cada alumno: {notas.sum(dim=1).tolist()}")
print(f"mejor nota de cada examen: {notas.amax(dim=0).tolist()}")

# keepdim deja el eje con tamaño 1:
# una columna lista para restar.
medias = notas.mean(dim=1, keepdim=True)
print(f"forma sin conservar el eje: {tuple(notas.mean(dim=1).shape)}")
print(f"forma al conservarlo: {tuple(medias.shape)}")
print(f"sobre su media: {(notas - medias).tolist()}")
