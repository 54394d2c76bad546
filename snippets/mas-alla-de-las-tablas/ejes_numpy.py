import numpy as np

# Cuatro píxeles: rojo, del 11 al 14;
# verde, del 21 al 24; azul, del 31 al 34.
imagen = np.array([
    [[11, 21, 31], [12, 22, 32]],
    [[13, 23, 33], [14, 24, 34]],
])
# Primero el eje 2, luego el 0 y el 1.
bien = imagen.transpose(2, 0, 1)
mal = imagen.reshape(3, 2, 2)
# 32 imágenes de 4 filas y 5 columnas.
lote = np.zeros((32, 4, 5, 3))
lote_bien = lote.transpose(0, 3, 1, 2)

print(f"forma con transpose: {bien.shape}")
print(f"forma con reshape: {mal.shape}")
print(f"canal 0 con transpose: {bien[0].tolist()}")
print(f"canal 0 con reshape: {mal[0].tolist()}")
print(f"los tres canales con transpose: {bien.tolist()}")
print(f"lote con canales al principio: {lote_bien.shape}")
