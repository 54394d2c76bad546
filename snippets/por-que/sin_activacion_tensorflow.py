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

H = X @ W1 + b1
Y = H @ W2 + b2

# Las dos capas, juntadas en una.
W = W1 @ W2
b = b1 @ W2 + b2

print("capa oculta:", H.numpy().tolist())
print("dos capas:", Y.numpy().tolist())
print("pesos de la capa única:", W.numpy().tolist())
print("sesgo de la capa única:", b.numpy().tolist())
print("capa única:", (X @ W + b).numpy().tolist())
