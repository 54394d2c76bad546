import tensorflow as tf

# Diez valores, la mitad por debajo de 0.
z = tf.constant(
    [-4.5, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 4.5],
)

for sesgo in (0.0, -3.0, 3.0):
    a = tf.nn.relu(z + sesgo)
    ceros = tf.math.count_nonzero(a == 0)
    print(f"ceros con sesgo {sesgo:.0f}: {int(ceros)}")
