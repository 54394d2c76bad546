import torch

fila = torch.tensor([10.0, 20.0, 30.0])
columna = torch.tensor([[1.0], [2.0]])
# Cinco alumnos, tres exámenes.
notas = torch.zeros((5, 3))
# Ocho fotos en color.
fotos = torch.zeros((8, 32, 48, 3))

conserva = notas.sum(dim=1, keepdim=True)
todas = torch.cat([fotos, fotos])

print(f"columna * fila: {(columna * fila).tolist()}")
print(f"suma en el eje 0: {tuple(notas.sum(dim=0).shape)}")
print(f"suma que conserva el 1: {tuple(conserva.shape)}")
print(f"notas @ traspuesta: {tuple((notas @ notas.T).shape)}")
print(f"con reshape(-1): {tuple(notas.reshape(-1).shape)}")
print(f"fotos concatenadas: {tuple(todas.shape)}")
