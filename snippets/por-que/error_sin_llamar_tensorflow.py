# Falla a propósito: le da los datos a la
# clase ReLU, no a una capa.
import keras
import tensorflow as tf

Z = tf.constant([[2.0, -3.0]])
W2 = tf.constant([[1.0], [-2.0]])

print(f"Z: {Z.numpy().tolist()}, W2: {W2.numpy().tolist()}")
oculta = keras.layers.ReLU(Z)
print(f"oculta es: {type(oculta).__name__}")
print(f"salida: {(oculta @ W2).numpy().tolist()}")
