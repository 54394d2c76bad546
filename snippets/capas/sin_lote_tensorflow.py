# Falla a propósito: Dense espera un lote y
# recibe un ejemplo suelto.
import keras
import tensorflow as tf

# Un vector: le falta el eje del lote.
taza = tf.constant([2.0, 1.0])
W = tf.constant([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = tf.constant([0.5, -1.0, -1.0])

capa = keras.layers.Dense(3, name="capa")
red = keras.Sequential([keras.Input((2,)), capa])
capa.set_weights([W, b])

lote = tf.reshape(taza, (1, 2))
Z = capa(lote)
print("con lote:", Z.numpy().tolist())
z = capa(taza)
