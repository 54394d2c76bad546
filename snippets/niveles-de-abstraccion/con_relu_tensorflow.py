import keras
import tensorflow as tf

# Los puntos que puede tener un trazo.
X = tf.constant([[0.0], [1.0], [2.0], [3.0], [4.0]])
W1 = tf.constant([[1.0, 1.0]])
b1 = tf.constant([-2.0, -3.0])
W2 = tf.constant([[1.0], [-1.0]])
b2 = tf.constant([0.0])

oculta = keras.layers.Dense(2, activation="relu")
salida = keras.layers.Dense(1)
red = keras.Sequential([keras.Input((1,)), oculta, salida])
oculta.set_weights([W1, b1])
salida.set_weights([W2, b2])

print("encendido:", red(X).numpy().tolist())
