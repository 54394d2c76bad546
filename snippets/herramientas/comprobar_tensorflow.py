import tensorflow as tf

# De "2.21.0" se queda con "2".
mayor = tf.__version__.split(".")[0]
numeros = tf.constant([1.0, 2.0, 3.0])

print(f"versión mayor: {mayor}")
print(f"uno más dos más tres: {tf.reduce_sum(numeros):.1f}")
