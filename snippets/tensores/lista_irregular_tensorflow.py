# Falla a propósito: a la segunda fila
# le falta un dato.
import tensorflow as tf

lluvia = [[8.0, 0.0, 5.5], [3.5, 9.0]]
tf.constant(lluvia)
