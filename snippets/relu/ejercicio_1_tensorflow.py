import tensorflow as tf

z = tf.constant([-3.0, 0.5, 2.0])

salida = tf.nn.relu(z)
pendiente = tf.where(z > 0, 1.0, 0.0)

print("salida:", salida.numpy().tolist())
print("pendiente:", pendiente.numpy().tolist())
