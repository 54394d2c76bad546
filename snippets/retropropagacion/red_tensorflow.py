import tensorflow as tf

# Un caso de la XOR: entra (1, 0), sale 1.
x = tf.constant([[1.0, 0.0]])
y = tf.constant([[1.0]])
W1 = tf.Variable([[1.0, -1.0], [-1.0, 1.0]])
b1 = tf.Variable([[-0.5, -0.5]])
W2 = tf.Variable([[3.0], [0.5]])
b2 = tf.Variable([[1.0]])

with tf.GradientTape() as cinta:
    a = tf.nn.relu(x @ W1 + b1) @ W2 + b2
    error = y - a
    perdida = error * error
g1, g2, g3, g4 = cinta.gradient(perdida, [W1, b1, W2, b2])

print("pérdida:", perdida.numpy().tolist())
print("gradiente de W1:", g1.numpy().tolist())
print("gradiente de b1:", g2.numpy().tolist())
print("gradiente de W2:", g3.numpy().tolist())
print("gradiente de b2:", g4.numpy().tolist())
