import tensorflow as tf

x = tf.constant(2.0)
y = tf.constant(5.0)
w = tf.constant(1.0)

error = w * x - y
derivada = 2 * error * x
print("predicción:", float(w * x))
print("derivada:", float(derivada))
