import keras
import tensorflow as tf

# En −1, Leaky ReLU da −α.
z = tf.constant(-1.0)

print(f"keras.layers.LeakyReLU: {-keras.layers.LeakyReLU()(z):.2f}")
print(f"tf.nn.leaky_relu: {-tf.nn.leaky_relu(z):.2f}")
