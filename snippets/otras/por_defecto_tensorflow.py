import keras
import tensorflow as tf
from keras import activations

fuga = keras.layers.LeakyReLU(name="fuga")
suave = keras.layers.Activation("gelu", name="suave")
print(f"capa con fuga: {fuga!r}")
print(f"capa suave: {suave!r}")

z = tf.constant(-1.0)
print(f"z para Leaky ReLU: {z:g}")
print(f"keras.layers.LeakyReLU: {fuga(z):.2f}")
print(f"activations.leaky_relu: {activations.leaky_relu(z):.2f}")
print(f"tf.nn.leaky_relu: {tf.nn.leaky_relu(z):.2f}")

z = tf.constant(-3.0)
print(f"z para GELU: {z:g}")
print(f'activación "gelu" de Keras: {suave(z):.5f}')
print(f"tf.nn.gelu: {tf.nn.gelu(z):.5f}")
print(f"keras.ops.gelu: {keras.ops.gelu(z):.5f}")
