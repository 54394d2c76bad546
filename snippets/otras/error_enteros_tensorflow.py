# Falla a propósito: puntuaciones enteras.
import tensorflow as tf

z = tf.constant([2, 1, 0])
print(tf.nn.softmax(z, axis=0))
