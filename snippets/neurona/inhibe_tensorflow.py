import tensorflow as tf

X = tf.constant([
    [2.0, 0.0],
    [2.0, 1.0],
    [2.0, 2.0],
])
pesos = tf.constant([1.0, -1.5])
sesgo = 0.5

for entrada in X:
    z = tf.reduce_sum(entrada * pesos) + sesgo
    salida = tf.nn.relu(z)
    print(f"con segunda entrada {entrada[1]:.1f}: {salida:.1f}")
