import tensorflow as tf

# enteros
precios = tf.Variable([12, 6])
# reales
envio = tf.constant([0.5, 0.25])

# la conversión se pide
suma = tf.cast(precios, tf.float32) + envio
print(f"suma: {suma.numpy().tolist()}")

# y recortar, también
precios[0].assign(tf.cast(9.75, tf.int32))
print(f"precios: {precios.numpy().tolist()}")
