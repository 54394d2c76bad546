import keras
import tensorflow as tf

# La tercera fila es el punto medio
# de las dos primeras.
X = tf.constant([
    [1.0, 2.0],
    [3.0, -1.0],
    [2.0, 0.5],
])
W1 = tf.constant([
    [1.0, 0.0, -1.0],
    [0.5, 1.0, 2.0],
])
b1 = tf.constant([0.0, 0.5, -1.0])
W2 = tf.constant([[2.0], [-1.0], [1.0]])
b2 = tf.constant([1.0])

oculta = keras.layers.Dense(3)
salida = keras.layers.Dense(1)
red = keras.Sequential([keras.Input((2,)), oculta, salida])
oculta.set_weights([W1, b1])
salida.set_weights([W2, b2])
Y = red(X)

promedio = (Y[0] + Y[1]) / 2
print("salida del punto medio:", Y[2].numpy().tolist())
print("promedio de las otras dos:", promedio.numpy().tolist())
