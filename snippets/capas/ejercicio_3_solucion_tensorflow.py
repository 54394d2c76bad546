import keras
import tensorflow as tf

X = tf.constant([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = tf.constant([[1.0, 0.5, -1.0], [-1.0, 1.0, 2.0]])
b1 = tf.constant([0.5, -1.0, -1.0])
W2 = tf.constant([[1.0, -1.0], [0.5, 1.0], [-1.0, 1.0]])
b2 = tf.constant([0.0, 1.0])
W3 = tf.constant([[1.0], [2.0]])
b3 = tf.constant([-1.0])

capa_1 = keras.layers.Dense(3, activation="relu")
capa_2 = keras.layers.Dense(2, activation="relu")
capa_3 = keras.layers.Dense(1)
red = keras.Sequential(
    [keras.Input((2,)), capa_1, capa_2, capa_3],
)
capa_1.set_weights([W1, b1])
capa_2.set_weights([W2, b2])
capa_3.set_weights([W3, b3])

print("parámetros:", red.count_params())
print("salida:", red(X).numpy().tolist())
