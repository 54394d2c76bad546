import torch

fila = torch.tensor([10.0, 20.0, 30.0])
columna = torch.tensor([[1.0], [2.0]])
# Cinco alumnos, tres exámenes.
notas = torch.zeros((5, 3))

por_examen = notas.mean(dim=0)
medias = notas.mean(dim=1, keepdim=True)
producto = notas @ notas.T

print("columna * fila:", (columna * fila).tolist())
print("media en el eje 0:", tuple(por_examen.shape))
print("media que conserva el 1:", tuple(medias.shape))
print("notas @ traspuesta:", tuple(producto.shape))
