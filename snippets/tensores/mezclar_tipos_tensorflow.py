import tensorflow as tf

# Precios enteros y envíos reales.
precios = tf.Variable([12, 6])
envio = tf.constant([0.5, 0.25])

# La conversión hay que pedirla.
suma = tf.cast(precios, tf.float32) + envio
print("suma:", suma.numpy().tolist())

# Y el recorte a entero, también.
precios[0].assign(tf.cast(9.75, tf.int32))
print("precios:", precios.numpy().tolist())
