import torch

# rojo, verde y azul
cielo, sol = [80, 160, 240], [255, 210, 0]
mar, arena = [0, 90, 160], [230, 200, 140]
imagen = torch.tensor(
    [
        [cielo, cielo, cielo, sol, cielo],
        [cielo, cielo, cielo, cielo, cielo],
        [mar, mar, mar, mar, mar],
        [arena, arena, arena, mar, mar],
    ],
    dtype=torch.uint8,
)
# todas las filas y columnas, un solo canal
rojo = imagen[:, :, 0]

print(f"forma de la imagen: {tuple(imagen.shape)}")
print(f"números: {imagen.numel()}")
print(f"píxel de la fila 0, columna 3: {imagen[0, 3].tolist()}")
print(f"columna 2: {imagen[:, 2].tolist()}")
print(f"forma del canal rojo: {tuple(rojo.shape)}")
for numero, fila in enumerate(rojo.tolist()):
    print(f"rojo en la fila {numero}: {fila}")
