import tensorflow as tf

# Dos filas de cinco píxeles en color.
imagen = tf.constant([
    [
        [161, 90, 116],
        [102, 95, 105],
        [114, 100, 98],
        [237, 105, 105],
        [111, 110, 111],
    ],
    [
        [116, 60, 241],
        [105, 65, 97],
        [98, 70, 110],
        [105, 75, 100],
        [111, 80, 250],
    ],
])

# Tu turno: aquí no está la palabra.
codigos = imagen[0, :, 0]
letras = [chr(codigo) for codigo in codigos.numpy().tolist()]

print("se lee:", "".join(letras))
