import tensorflow as tf

imagen = tf.constant(
    [[200, 100, 0], [255, 250, 160]],
    dtype=tf.uint8,
)

# En reales cabe la suma; se corta en 255
# y se vuelve a uint8.
suma = tf.cast(imagen, tf.float32) + 100
aclarada = tf.cast(tf.minimum(suma, 255), tf.uint8)

oscurecidos = tf.math.count_nonzero(aclarada < imagen)
print(f"antes: {imagen.numpy().tolist()}")
print(f"después: {aclarada.numpy().tolist()}")
print(f"píxeles que se han oscurecido: {oscurecidos}")
print(f"sigue siendo uint8: {aclarada.dtype == tf.uint8}")
