# Falla a propósito: las entradas son
# enteros y los pesos, decimales.
import tensorflow as tf

X = tf.constant([[1, 2, 3]])
pesos = tf.constant([[0.5], [-0.25], [0.75]])

print("entrada:", X.numpy().tolist())
print("pesos:", pesos.numpy().tolist())
print("tipo de la entrada:", X.dtype.name)
print("tipo de los pesos:", pesos.dtype.name)
print("suma:", X @ pesos)
