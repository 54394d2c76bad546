import torch

notas = torch.ones((5, 4))
ajuste = torch.ones((4,))
pesos = torch.ones((4, 2))

corregidas = notas + ajuste
por_alumno = notas.mean(dim=1)
por_examen = notas.mean(dim=0, keepdim=True)
finales = notas @ pesos

print("notas + ajuste:", tuple(corregidas.shape))
print("media en el eje 1:", tuple(por_alumno.shape))
print("media que conserva el 0:", tuple(por_examen.shape))
print("notas @ pesos:", tuple(finales.shape))
