import tensorflow as tf

p = tf.constant([0, 0, 1, 1])
q = tf.constant([0, 1, 0, 1])

# Dos neuronas ocultas: las dos suman las
# señales, y la segunda tiene sesgo -1.
primera = tf.nn.relu(p + q)
segunda = tf.nn.relu(p + q - 1)
# La salida resta el doble de la segunda.
salida = primera - 2 * segunda

print("primera:", primera.numpy().tolist())
print("segunda:", segunda.numpy().tolist())
print("salida:", salida.numpy().tolist())
