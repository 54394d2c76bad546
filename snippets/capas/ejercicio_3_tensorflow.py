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

# Tu turno: faltan la segunda capa oculta
# y la de salida.
capa_1 = keras.layers.Dense(3, activation="relu")
red = keras.Sequential([keras.Input((2,)), capa_1])
capa_1.set_weights([W1, b1])

print("parámetros:", red.count_params())
print("salida:", red(X).numpy().tolist())
