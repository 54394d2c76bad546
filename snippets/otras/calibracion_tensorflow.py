import tensorflow as tf

# Ocho fotos (filas); columnas: mango,
# lulo y guayaba.
Z = tf.constant([
    [4.0, 1.0, 0.0],
    [5.0, 0.0, 1.0],
    [0.0, 4.0, 1.0],
    [3.0, 4.0, 0.0],
    [1.0, 0.0, 5.0],
    [0.0, 5.0, 0.0],
    [4.0, -1.0, 0.0],
    [-1.0, 1.0, 4.0],
])
fruta = tf.constant([0, 0, 1, 0, 2, 1, 2, 2])

for divisor in (1.0, 2.0):
    reparto = tf.nn.softmax(Z / divisor, axis=1)
    # La parte de la fruta elegida.
    confianza = tf.reduce_mean(tf.reduce_max(reparto, axis=1))
    elegida = tf.cast(tf.argmax(reparto, axis=1), tf.int32)
    aciertos = tf.math.count_nonzero(elegida == fruta)
    print(f"confianza media, entre {divisor:.0f}: {confianza:.2f}")
    print(f"exactitud, entre {divisor:.0f}: {int(aciertos) / 8:.2f}")
