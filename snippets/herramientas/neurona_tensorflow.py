import keras
import tensorflow as tf

X = tf.constant([[1.0, 2.0, 3.0]])
w = tf.constant([[0.5], [-1.0], [1.5]])
b = tf.constant([0.25])

neurona = keras.layers.Dense(units=1)
# Crea los pesos para tres entradas.
neurona.build((None, 3))
neurona.set_weights([w, b])

print(f"salida: {float(neurona(X)[0, 0])}")
print(f"números que se aprenden: {neurona.count_params()}")
