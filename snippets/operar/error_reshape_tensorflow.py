# Falla a propósito: diez días no llenan
# dos semanas de siete.
import tensorflow as tf

lluvia = tf.constant([8, 0, 5, 3, 9, 0, 1, 0, 7, 6])
semanas = tf.reshape(lluvia, (2, 7))
