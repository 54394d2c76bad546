# Falla a propósito: intenta cambiar
# un dato de un tensor.
import tensorflow as tf

lluvia = tf.constant([8.0, 0.0, 5.5])
lluvia[1] = 2.0
