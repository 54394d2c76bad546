import torch
from sklearn.datasets import load_sample_image

foto = torch.tensor(load_sample_image("china.jpg"))

# Cada bloque de 2 × 2 píxeles se queda en
# su media: la mitad de alto y ancho.
bloques = foto[:426].reshape(213, 2, 320, 2, 3)
miniatura = bloques.float().mean(dim=(1, 3))
# Una media por canal.
colores = foto.float().mean(dim=(0, 1))

print(f"forma de la foto: {tuple(foto.shape)}")
print(f"tipo: {str(foto.dtype).removeprefix('torch.')}")
print(f"números: {foto.numel()}")
print(f"píxel de la fila 100, columna 300: {foto[100, 300].tolist()}")
print(f"media de rojo, verde y azul: {[round(v) for v in colores.tolist()]}")
print(f"forma de la miniatura: {tuple(miniatura.shape)}")
print(f"primer píxel de la miniatura: {miniatura[0, 0].tolist()}")
