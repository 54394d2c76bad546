import tensorflow as tf

# Interruptores pulsados de los tres
# que hay en un pasillo.
pulsados = tf.constant([0, 1, 2, 3])

primera = tf.nn.relu(pulsados)
segunda = tf.nn.relu(pulsados - 1)
# Tu turno: añade la tercera neurona.
luz = primera - 2 * segunda

print("luz:", luz.numpy().tolist())
