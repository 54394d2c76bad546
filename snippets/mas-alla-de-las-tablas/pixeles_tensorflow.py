import tensorflow as tf

# Rojo, verde y azul de cada color.
cielo = [80, 160, 240]
sol = [255, 210, 0]
mar = [0, 90, 160]
arena = [230, 200, 140]
imagen = tf.constant(
    [
        [cielo, cielo, cielo, sol, cielo],
        [cielo, cielo, cielo, cielo, cielo],
        [mar, mar, mar, mar, mar],
        [arena, arena, arena, mar, mar],
    ],
    dtype=tf.uint8,
)
# Todas las filas y columnas, un canal.
rojo = imagen[:, :, 0]

print("forma de la imagen:", tuple(imagen.shape))
print("píxel de la fila 0, columna 3:", imagen[0, 3].numpy().tolist())
print("columna 2:", imagen[:, 2].numpy().tolist())
for numero, fila in enumerate(rojo.numpy().tolist()):
    print(f"rojo en la fila {numero}: {fila}")
