import tensorflow as tf

# Columnas: las señales de los dos sensores.
X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
pesos = tf.constant([1.0, 1.0])
sesgo = -1.0

z = tf.linalg.matvec(X, pesos) + sesgo
salida = tf.where(z >= 0.0, 1, 0)
print("z:", z.numpy().tolist())
print("salida:", salida.numpy().tolist())
