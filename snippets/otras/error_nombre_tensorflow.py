# Falla a propósito: el nombre de la
# activación está en español.
import keras
import tensorflow as tf

z = tf.constant([-1.0, 2.0])
print(f"z: {z.numpy().tolist()}")
capa = keras.layers.Activation("sigmoide")
print(capa(z))
