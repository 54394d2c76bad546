# Falla a propósito: pide dos veces
# a la misma cinta.
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as cinta:
    y = x * x
cinta.gradient(y, x)
cinta.gradient(y, x)
