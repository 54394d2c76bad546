import tensorflow as tf

X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])

# Dos neuronas ocultas: las dos suman las
# señales; la segunda resta 1.
W1 = tf.constant([[1.0, 1.0], [1.0, 1.0]])
b1 = tf.constant([0.0, -1.0])
# La salida: la primera menos el doble
# de la segunda.
W2 = tf.constant([[1.0], [-2.0]])

oculta = tf.nn.relu(X @ W1 + b1)
salida = oculta @ W2
xor = tf.cast(tf.reshape(salida, (4,)), tf.int32)

print("capa oculta:", oculta.numpy().tolist())
print("salida:", xor.numpy().tolist())
