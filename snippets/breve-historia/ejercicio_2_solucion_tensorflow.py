import tensorflow as tf

# Tres interruptores de un pasillo:
# ninguno, uno, dos y tres pulsados.
X = tf.constant([
    [0.0, 0.0, 0.0],
    [0.0, 0.0, 1.0],
    [0.0, 1.0, 1.0],
    [1.0, 1.0, 1.0],
])

# La tercera neurona solo despierta
# con los tres pulsados.
W1 = tf.constant([
    [1.0, 1.0, 1.0],
    [1.0, 1.0, 1.0],
    [1.0, 1.0, 1.0],
])
b1 = tf.constant([0.0, -1.0, -2.0])
W2 = tf.constant([[1.0], [-2.0], [2.0]])

oculta = tf.nn.relu(X @ W1 + b1)
salida = oculta @ W2
luz = tf.cast(tf.reshape(salida, (4,)), tf.int32)

print("capa oculta:", oculta.numpy().tolist())
print("luz:", luz.numpy().tolist())
