# Falla a propósito: la cinta solo sigue a
# las variables, y w no lo es.
import tensorflow as tf

w = tf.constant(0.7)

with tf.GradientTape() as cinta:
    perdida = w * 1.5

w = w - 0.1 * cinta.gradient(perdida, w)
