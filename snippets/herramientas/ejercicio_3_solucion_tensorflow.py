import tensorflow as tf

# Llegadas al refugio de Ushuaia en 7 días.
llegadas = tf.constant([4.0, 9.0, 2.0, 7.0, 12.0, 15.0, 7.0])

# La media la calcula la biblioteca.
media = tf.reduce_mean(llegadas)
dias = tf.math.count_nonzero(llegadas > media)

print("días por encima:", int(dias))
