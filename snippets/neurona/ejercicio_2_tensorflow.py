import tensorflow as tf

# Las señales de los dos sensores.
X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
pesos = tf.constant([1.0, 1.0])
# Tu turno: cambia un solo número para que
# baste con una señal.
sesgo = -2.0

for senales in X:
    z = tf.reduce_sum(senales * pesos) + sesgo
    print(f"con señales {senales.numpy().tolist()}: {int(z >= 0)}")
