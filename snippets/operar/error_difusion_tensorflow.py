# Falla a propósito: el vector de tejados
# no es una columna.
import tensorflow as tf

lluvia = tf.constant([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
# Uno por ciudad.
tejados = tf.constant([10.0, 20.0])

litros = lluvia * tejados
