# Falla a propósito: pide a TensorFlow un
# método de NumPy y PyTorch.
import tensorflow as tf

lluvia = tf.constant([12.0, 0.0, 7.5])
print(f"lluvia: {lluvia.numpy().tolist()}")
print(lluvia.sum())
