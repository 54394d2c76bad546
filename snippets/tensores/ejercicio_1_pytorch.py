import torch

# Diez fotos en gris, de 28 × 20.
fotos = torch.zeros((10, 28, 20))

print("una foto:", tuple(fotos[3].shape))
print("columna 5 de cada foto:", tuple(fotos[:, :, 5].shape))
print("de la 2 a la 4:", tuple(fotos[2:5].shape))
print("última fila de la última:", tuple(fotos[-1, -1].shape))
