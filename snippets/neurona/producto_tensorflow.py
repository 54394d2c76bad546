import tensorflow as tf

entrada = tf.constant([1.0, 2.0, 3.0])
pesos = tf.constant([0.5, -0.2, 0.4])

suma = tf.tensordot(pesos, entrada, axes=1)
print(f"suma: {suma:.1f}")
