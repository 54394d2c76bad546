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
# La fruta real.
y = tf.constant([0, 0, 1, 0, 2, 1, 2, 2], dtype=tf.int64)
print(f"frutas reales: {y.numpy().tolist()}")

for divisor in (1.0, 2.0):
    reparto = tf.nn.softmax(Z / divisor, axis=1)
    # La parte de la fruta elegida.
    confianza = tf.reduce_max(reparto, axis=1)
    acierta = tf.argmax(reparto, axis=1) == y
    exactitud = tf.reduce_mean(tf.cast(acierta, tf.float32))
    media = tf.reduce_mean(confianza)
    print(f"confianza media, entre {divisor:g}: {media:.3f}")
    print(f"exactitud, entre {divisor:g}: {exactitud:.2f}")
    print(f"foto 7, entre {divisor:g}: {confianza[6]:.3f}, {acierta[6]}")
