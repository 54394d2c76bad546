import tensorflow as tf

z = tf.constant([-1.5, 0.0, 2.0])

escalon = tf.where(z >= 0.0, 1, 0)
relu = tf.nn.relu(z)
print("z:", z.numpy().tolist())
print("escalón:", escalon.numpy().tolist())
print("ReLU:", relu.numpy().tolist())
