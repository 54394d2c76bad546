import torch

# Cuatro píxeles: rojo, del 11 al 14;
# verde, del 21 al 24; azul, del 31 al 34.
imagen = torch.tensor([
    [[11, 21, 31], [12, 22, 32]],
    [[13, 23, 33], [14, 24, 34]],
])
# Primero el eje 2, luego el 0 y el 1.
bien = imagen.permute(2, 0, 1)
mal = imagen.reshape(3, 2, 2)
# 32 imágenes de 4 filas y 5 columnas.
lote = torch.zeros((32, 4, 5, 3))
lote_bien = lote.permute(0, 3, 1, 2)

print(f"forma con transpose: {tuple(bien.shape)}")
print(f"forma con reshape: {tuple(mal.shape)}")
print(f"canal 0 con transpose: {bien[0].tolist()}")
print(f"canal 0 con reshape: {mal[0].tolist()}")
print(f"los tres canales con transpose: {bien.tolist()}")
print(f"lote con canales al principio: {tuple(lote_bien.shape)}")
