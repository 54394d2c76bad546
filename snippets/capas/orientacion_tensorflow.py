import keras
import tensorflow as tf

taza = tf.constant([[2.0, 1.0]])
W = tf.constant([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = tf.constant([0.5, -1.0, -1.0])

# La capa nace con pesos al azar: ponemos
# los nuestros.
capa = keras.layers.Dense(3)
red = keras.Sequential([keras.Input((2,)), capa])
capa.set_weights([W, b])
Z = red(taza)

print("forma de los pesos:", tuple(capa.kernel.shape))
print("taza 1:", Z.numpy().tolist())
