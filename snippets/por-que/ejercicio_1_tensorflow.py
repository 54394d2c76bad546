import tensorflow as tf

x = tf.constant([-1.0, 2.0])

h = -2 * x + 1
sin_activar = 3 * h
con_relu = 3 * tf.nn.relu(h)

print("sin activación:", sin_activar.numpy().tolist())
print("con ReLU:", con_relu.numpy().tolist())
