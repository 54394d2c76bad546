import tensorflow as tf

# Milímetros por hora.
lluvia = tf.constant([0.0, 1.0, 2.0, 3.0])
peso = 1.0

for sesgo in [-1.0, -2.0, -3.0]:
    z = peso * lluvia + sesgo
    alarma = tf.cast(z >= 0, tf.int32)
    print(f"con sesgo {sesgo}: {alarma.numpy().tolist()}")
