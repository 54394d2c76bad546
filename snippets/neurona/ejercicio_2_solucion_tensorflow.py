import tensorflow as tf

# Acidez, dulzor y amargor de dos cafés.
X = tf.constant([
    [2.0, 1.5, 2.0],
    [1.0, 0.5, 3.0],
])
pesos = tf.constant([0.5, 1.0, -0.75])
sesgo = 0.25

z = tf.linalg.matvec(X, pesos) + sesgo
salida = tf.nn.relu(z)
print("pesos:", pesos.numpy().tolist())
print("sesgo:", sesgo)
print("z:", z.numpy().tolist())
print("salida:", salida.numpy().tolist())
