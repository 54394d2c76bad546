import keras
import tensorflow as tf

# Diez ejemplos de seis números.
X = tf.ones((10, 6))
oculta = keras.layers.Dense(4, activation="relu")
salida = keras.layers.Dense(1)
red = keras.Sequential([keras.Input((6,)), oculta, salida])

A1 = oculta(X)
Y = red(X)

print("sale de la oculta:", tuple(A1.shape))
print("sale de la red:", tuple(Y.shape))
print("parámetros:", red.count_params())
