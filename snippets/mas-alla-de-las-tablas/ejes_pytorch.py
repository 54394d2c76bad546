import torch

# Cuatro píxeles: rojo, del 11 al 14;
# verde, del 21 al 24; azul, del 31 al 34.
imagen = torch.tensor([
    [[11, 21, 31], [12, 22, 32]],
    [[13, 23, 33], [14, 24, 34]],
])
# El eje 2 pasa delante del 0 y del 1.
bien = imagen.permute(2, 0, 1)
mal = imagen.reshape(3, 2, 2)

print("canales, al mover los ejes:", bien.tolist())
print("canales, con reshape:", mal.tolist())
