import tensorflow as tf

X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])

# Los pesos y el sesgo que aprendió el
# perceptrón para la Y.
w = tf.constant([2.0, 1.0])
b = -3.0

z = tf.linalg.matvec(X, w) + b
dispara = z >= 0

print(z)
print(dispara)
print(tf.cast(dispara, tf.int32))
