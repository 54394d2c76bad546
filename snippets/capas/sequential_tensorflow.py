import keras
import tensorflow as tf

X = tf.constant([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = tf.constant([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b1 = tf.constant([0.5, -1.0, -1.0])
W2 = tf.constant([[2.0], [1.0], [1.5]])
b2 = tf.constant([-1.0])

oculta = keras.layers.Dense(3, activation="relu")
salida = keras.layers.Dense(1)
red = keras.Sequential([keras.Input((2,)), oculta, salida])
# Nuestros pesos, en lugar del azar.
oculta.set_weights([W1, b1])
salida.set_weights([W2, b2])

# Un lote de una sola taza.
nueva = tf.constant([[1.0, 1.0]])

print("salida:", red(X).numpy().tolist())
print("taza nueva:", red(nueva).numpy().tolist())
