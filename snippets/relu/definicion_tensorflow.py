import tensorflow as tf

z = tf.constant([-3.0, -0.5, 0.0, 0.5, 3.5])
a = tf.nn.relu(z)

print(f"z: {z.numpy().tolist()}")
print(f"relu(z): {a.numpy().tolist()}")
