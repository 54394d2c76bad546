import tensorflow as tf

X = tf.constant([
    [4.0, 1.0],
    [2.0, 2.0],
])
pesos = tf.constant([0.5, -2.0])
sesgo = 1.0

for i, entrada in enumerate(X):
    z = tf.reduce_sum(entrada * pesos) + sesgo
    salida = tf.nn.relu(z)
    print(f"z de la entrada {i + 1}: {z:.1f}")
    print(f"salida de la entrada {i + 1}: {salida:.1f}")
