# Falla a propósito: pide números
# y entrega palabras.
import tensorflow as tf

pedido = ["té", "café"]

entrada = tf.constant(pedido, dtype=tf.float32)
