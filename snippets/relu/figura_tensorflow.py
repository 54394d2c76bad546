import tensorflow as tf

z = tf.constant(2.0)

relu = tf.nn.relu(z)
sigmoide = 1 / (1 + tf.exp(-z))

print(f"ReLU: {relu:.4f}")
print(f"pendiente de ReLU: {float(z > 0):.4f}")
print(f"sigmoide: {sigmoide:.4f}")
print(f"pendiente de sigmoide: {sigmoide * (1 - sigmoide):.4f}")
