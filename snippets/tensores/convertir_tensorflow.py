import numpy as np
import tensorflow as tf

# Un array de NumPy: reales de 64 bits.
notas = np.array([7.5, 9.0, 6.0])
llega = tf.constant(notas)
pedido = tf.constant(notas, dtype=tf.float32)

# De vuelta a NumPy, para leer el tipo.
print("tipo al llegar:", llega.numpy().dtype)
print("tipo pedido:", pedido.numpy().dtype)
