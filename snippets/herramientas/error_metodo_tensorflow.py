# Falla a propósito: pide a TensorFlow lo
# que es de NumPy y de PyTorch.
import tensorflow as tf

lluvia = tf.constant([12.0, 0.0, 7.5])
print(lluvia.sum())
