import tensorflow as tf

X = tf.constant([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = tf.constant([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b1 = tf.constant([0.5, -1.0, -1.0])
W2 = tf.constant([[2.0], [1.0], [1.5]])
b2 = tf.constant([-1.0])

# La capa oculta, antes y después de ReLU.
Z1 = X @ W1 + b1
A1 = tf.nn.relu(Z1)
# La capa de salida.
Y = A1 @ W2 + b2

print("taza 1, antes de ReLU:", Z1[0].numpy().tolist())
print("taza 1, después de ReLU:", A1[0].numpy().tolist())
print("salida:", Y.numpy().tolist())
