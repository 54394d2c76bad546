import tensorflow as tf

anuncio = tf.constant([12.0, 7.0, 20.0, 9.0])
tardo = tf.constant([10.0, 10.0, 20.0, 8.0])

error = anuncio - tardo
print("sin signo:", float(tf.reduce_mean(abs(error))))
print("al cuadrado:", float(tf.reduce_mean(error * error)))
