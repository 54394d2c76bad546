import numpy as np

# 8 fotos: 32 filas, 48 columnas, 3 colores.
lote = np.zeros((8, 32, 48, 3))

print(f"rango: {lote.ndim}")
print(f"elementos: {lote.size}")
print(f"una foto: {lote[0].shape}")
print(f"un color de una foto: {lote[0, :, :, 2].shape}")
print(f"una fila de cada foto: {lote[:, 10].shape}")
print(f"un recorte de la última: {lote[-1, 5:10].shape}")
