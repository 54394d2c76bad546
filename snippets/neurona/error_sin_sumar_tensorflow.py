# Falla a propósito: multiplica las parejas
# y olvida sumarlas.
import tensorflow as tf

entrada = tf.constant([0.75, 1.0, 1.0])
pesos = tf.constant([2.0, 1.0, -2.0])
sesgo = -1.5

if entrada * pesos + sesgo >= 0:
    print("riego")
