import keras
import tensorflow as tf

# Dos ejemplos de dos entradas.
X = tf.constant([[1.0, 2.0], [-1.0, 0.5]])
# Tres neuronas, una por columna.
W = tf.constant([
    [1.0, -2.0, 0.5],
    [0.5, 1.0, -1.0],
])
b = tf.constant([0.0, 0.5, -1.0])

capa = keras.layers.Dense(3, activation="relu")
red = keras.Sequential([keras.Input((2,)), capa])
capa.set_weights([W, b])

Z = X @ W + b
A = red(X)

print("antes de ReLU:", Z.numpy().tolist())
print("después de ReLU:", A.numpy().tolist())
