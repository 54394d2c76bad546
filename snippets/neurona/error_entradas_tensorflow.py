# Falla a propósito: la neurona tiene 3
# pesos y recibe 4 entradas.
import keras
import tensorflow as tf

neurona = keras.layers.Dense(1, name="neurona")
neurona.build((None, 3))
X = tf.constant([[1.0, 2.0, 3.0, 4.0]])

print("entrada:", X.numpy().tolist())
print("forma de los pesos:", neurona.kernel.shape)
print("forma de la entrada:", tuple(X.shape))
print("salida:", neurona(X))
