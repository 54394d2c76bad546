import tensorflow as tf

numeros = tf.constant([1.0, 2.0, 3.0])
suma = tf.reduce_sum(numeros)

print(f"uno más dos más tres: {suma:.1f}")
