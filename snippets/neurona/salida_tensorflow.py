import tensorflow as tf

entrada = tf.constant([1.0, 2.0, 3.0])
pesos = tf.constant([0.5, -0.2, 0.4])
sesgo = 0.8

suma = tf.reduce_sum(entrada * pesos)
z = suma + sesgo
# La activación: ReLU.
salida = tf.nn.relu(z)

print(f"suma: {suma:.1f}")
print(f"z: {z:.1f}")
print(f"salida: {salida:.1f}")
