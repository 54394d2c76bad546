import numpy as np

# Rojo, verde y azul de cada color.
cielo = [80, 160, 240]
sol = [255, 210, 0]
mar = [0, 90, 160]
arena = [230, 200, 140]
imagen = np.array(
    [
        [cielo, cielo, cielo, sol, cielo],
        [cielo, cielo, cielo, cielo, cielo],
        [mar, mar, mar, mar, mar],
        [arena, arena, arena, mar, mar],
    ],
    dtype=np.uint8,
)
# Todas las filas y columnas, un canal.
rojo = imagen[:, :, 0]

print("forma de la imagen:", imagen.shape)
print("píxel de la fila 0, columna 3:", imagen[0, 3].tolist())
print("columna 2:", imagen[:, 2].tolist())
for numero, fila in enumerate(rojo.tolist()):
    print(f"rojo en la fila {numero}: {fila}")
