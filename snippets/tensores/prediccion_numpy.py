import numpy as np

# 8 fotos: 32 filas, 48 columnas, 3 colores.
lote = np.zeros((8, 32, 48, 3))

print("una foto:", lote[0].shape)
print("un color de una foto:", lote[0, :, :, 2].shape)
print("una fila de cada foto:", lote[:, 10].shape)
print("un recorte de la última:", lote[-1, 5:10].shape)
