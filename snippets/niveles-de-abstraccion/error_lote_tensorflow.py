# Falla a propósito: Dense espera un lote y
# recibe un ejemplo suelto.
import keras
import tensorflow as tf

neurona = keras.layers.Dense(1, name="neurona")
neurona.build((None, 3))
W = tf.constant([[0.5], [-0.25], [0.5]])
b = tf.constant([1.0])
neurona.set_weights([W, b])

# Un vector: falta el eje del lote.
ejemplo = tf.constant([1.0, 2.0, 3.0])
lote = tf.reshape(ejemplo, (1, 3))
print(f"forma del lote: {tuple(lote.shape)}")
print(f"salida del lote: {neurona(lote).numpy().tolist()}")
print(f"forma del ejemplo: {tuple(ejemplo.shape)}")
print(f"salida del ejemplo: {neurona(ejemplo).numpy().tolist()}")
