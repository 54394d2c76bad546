import tensorflow as tf

X = tf.constant([
    [2.0, 0.0],
    [2.0, 1.0],
    [2.0, 2.0],
])
pesos = tf.constant([1.0, -1.5])
sesgo = 0.5

z = tf.linalg.matvec(X, pesos) + sesgo
salida = tf.nn.relu(z)
print("z:", z.numpy().tolist())
print("salida:", salida.numpy().tolist())
