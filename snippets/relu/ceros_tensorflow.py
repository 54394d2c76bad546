import tensorflow as tf

# simétricos: -9.5, -8.5, ..., 8.5, 9.5
z = tf.range(-9.5, 10.0)

print(f"valores: {int(tf.size(z))}")
for sesgo in (0.0, -5.0, 5.0):
    a = tf.nn.relu(z + sesgo)
    ceros = int(tf.math.count_nonzero(a == 0.0))
    print(f"ceros con sesgo {sesgo:g}: {ceros}")
