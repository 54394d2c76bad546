import tensorflow as tf

# La tercera fila es el punto medio
# de las dos primeras.
X = tf.constant([
    [1.0, 2.0],
    [3.0, -1.0],
    [2.0, 0.5],
])
W1 = tf.constant([
    [1.0, 0.0, -1.0],
    [0.5, 1.0, 2.0],
])
b1 = tf.constant([[0.0, 0.5, -1.0]])
W2 = tf.constant([[2.0], [-1.0], [1.0]])
b2 = tf.constant([[1.0]])

H = tf.nn.relu(X @ W1 + b1)
Y = H @ W2 + b2

promedio = (Y[0] + Y[1]) / 2

print("dos capas con ReLU:", Y.numpy().tolist())
print("salida del punto medio:", Y[2].numpy().tolist())
print("promedio de las otras dos:", promedio.numpy().tolist())
