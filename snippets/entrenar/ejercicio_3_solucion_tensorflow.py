import tensorflow as tf

# Qué cifra era cada una, y qué dijo la red.
reales = tf.constant([8, 3, 8, 0, 8, 5, 8, 9, 8, 3])
dichas = tf.constant([8, 3, 1, 0, 8, 8, 9, 9, 3, 3])
cifra = 8

# Solo lo que dijo de los que son un ocho.
suyas = dichas[reales == cifra]
parte = tf.reduce_mean(tf.cast(suyas == cifra, tf.float32))
print(f"exhaustividad: {parte:.2f}")
