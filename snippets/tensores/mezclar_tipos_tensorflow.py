import tensorflow as tf

precios = tf.Variable([12, 6])  # enteros
envio = tf.constant([0.5, 0.25])  # reales

suma = tf.cast(precios, tf.float32) + envio  # la conversión se pide
print(f"suma: {suma.numpy().tolist()}")

precios[0].assign(tf.cast(9.75, tf.int32))  # y recortar, también
print(f"precios: {precios.numpy().tolist()}")
