import torch

# Filas: Sofía, Tomás e Inés.
# Columnas: tres exámenes.
notas = torch.tensor([
    [6.0, 8.0, 10.0],
    [5.0, 6.0, 7.0],
    [10.0, 4.0, 7.0],
])

# Tu turno: resta a cada alumno su media.
medias = notas.mean(dim=0)
sobre_su_media = notas - medias
suma = sobre_su_media.sum(dim=1)

print("medias:", medias.tolist())
print("suma de cada alumno:", suma.tolist())
