import tensorflow as tf

enteros = tf.constant([8, 0, 5])
reales = tf.constant([8.0, 0.0, 5.5])

print(f"enteros: {enteros!r}")
print(f"reales: {reales!r}")
print(f"tipo de los enteros: {enteros.dtype}")
print(f"tipo de los reales: {reales.dtype}")
print(f"tipo de los ceros: {tf.zeros(3).dtype}")
print(f"bytes por real: {reales.dtype.size}")
