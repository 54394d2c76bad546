# Falla a propósito: puntuaciones enteras.
import tensorflow as tf

puntuaciones = tf.constant([2, 1, 0])
print(f"puntuaciones: {puntuaciones.numpy().tolist()}")
print(tf.nn.softmax(puntuaciones))
