import tensorflow as tf

# Las señales de los dos sensores.
X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
pesos = tf.constant([1.0, 1.0])
# El umbral baja de 2 a 1.
sesgo = -1.0

for senales in X:
    z = tf.reduce_sum(senales * pesos) + sesgo
    print(f"con señales {senales.numpy().tolist()}: {int(z >= 0)}")
