# Falla a propósito: resta respuestas de
# verdadero o falso.
import tensorflow as tf

z = tf.constant([-1.0, 0.0, 0.0, 1.0])
y = tf.constant([False, True, True, False])

error = y - (z >= 0)
