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

# capa oculta, antes y después de ReLU
Z1 = X @ W1 + b1
A1 = tf.nn.relu(Z1)
# capa de salida
Y = A1 @ W2 + b2

print(f"formas: {tuple(X.shape)} -> {tuple(A1.shape)} -> {tuple(Y.shape)}")
print(f"taza 1, antes de ReLU: {Z1[0].numpy().tolist()}")
print(f"taza 1, después de ReLU: {A1[0].numpy().tolist()}")
print(f"salida: {Y.numpy().tolist()}")
