import tensorflow as tf

z = tf.Variable([-2.0, -0.5, 0.0, 0.5, 2.0])
with tf.GradientTape() as cinta:
    suma = tf.reduce_sum(tf.nn.relu(z))
derivada = cinta.gradient(suma, z)

print("derivada:", derivada.numpy().tolist())
