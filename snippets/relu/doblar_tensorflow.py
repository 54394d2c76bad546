import tensorflow as tf

x = tf.constant([-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0])
relu = tf.nn.relu

absoluto = relu(x) + relu(-x)
pico = relu(x + 1.0) - 2.0 * relu(x) + relu(x - 1.0)

print(f"x: {x.numpy().tolist()}")
print(f"valor absoluto: {absoluto.numpy().tolist()}")
print(f"pico: {pico.numpy().tolist()}")
