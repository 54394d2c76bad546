import tensorflow as tf

entrada = tf.constant([1.0, 2.0, 3.0])
pesos = tf.constant([0.5, -0.2, 0.4])
sesgo = 0.8

# Dos operaciones en vez de un bucle.
z = tf.reduce_sum(pesos * entrada) + sesgo
print(f"salida: {z:.1f}")
