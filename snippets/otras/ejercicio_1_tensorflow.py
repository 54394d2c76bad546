import tensorflow as tf

z = tf.constant(-2.0)

sigmoide = tf.sigmoid(z)
tanh = tf.tanh(z)
relu = tf.nn.relu(z)
fuga = tf.nn.leaky_relu(z, alpha=0.1)

print(f"sigmoide: {sigmoide:.3f}")
print(f"tanh: {tanh:.3f}")
print(f"ReLU: {relu:.3f}")
print(f"Leaky ReLU: {fuga:.3f}")
