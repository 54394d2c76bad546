import numpy as np

# rojo, verde y azul
cielo, sol = [80, 160, 240], [255, 210, 0]
mar, arena = [0, 90, 160], [230, 200, 140]
imagen = np.array(
    [
        [cielo, cielo, cielo, sol, cielo],
        [cielo, cielo, cielo, cielo, cielo],
        [mar, mar, mar, mar, mar],
        [arena, arena, arena, mar, mar],
    ],
    dtype=np.uint8,
)
# todas las filas y columnas, un solo canal
rojo = imagen[:, :, 0]

print(f"forma de la imagen: {imagen.shape}")
print(f"números: {imagen.size}")
print(f"píxel de la fila 0, columna 3: {imagen[0, 3].tolist()}")
print(f"columna 2: {imagen[:, 2].tolist()}")
print(f"forma del canal rojo: {rojo.shape}")
for numero, fila in enumerate(rojo.tolist()):
    print(f"rojo en la fila {numero}: {fila}")
