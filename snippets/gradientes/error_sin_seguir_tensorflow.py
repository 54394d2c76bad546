# Falla a propósito: w no es una variable y
# la cinta no la sigue: el gradiente es None.
import tensorflow as tf

w = tf.constant(0.7)

with tf.GradientTape() as cinta:
    perdida = (w * 1.5 + 0.3 - 3.0) ** 2
gradiente = cinta.gradient(perdida, w)
w = w - 0.1 * gradiente
