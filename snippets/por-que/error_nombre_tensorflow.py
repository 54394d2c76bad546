# Falla a propósito: sobra una l en "rellu".
import keras
import tensorflow as tf

Z = tf.constant([[2.0, -3.0]])

print(f"Z: {Z.numpy().tolist()}")
capa = keras.layers.Dense(2, activation="rellu")
print(f"oculta: {capa(Z).numpy().tolist()}")
