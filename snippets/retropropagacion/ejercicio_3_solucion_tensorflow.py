import tensorflow as tf

x = tf.constant([[1.0, 2.0, 0.5]])
y = tf.constant([[0.5]])
W1 = tf.Variable([[1.0, -1.0], [-0.5, -0.5], [1.0, 1.0]])
W2 = tf.Variable([[4.0], [1.0]])

# De h a z, con la pendiente de ReLU.
z = x @ W1
h = tf.nn.relu(z)
da = 2 * (h @ W2 - y)
dv = tf.transpose(h) @ da
dh = da @ tf.transpose(W2)
dz = dh * tf.where(z > 0, 1.0, 0.0)
dw = tf.transpose(x) @ dz
print("gradiente de W2:", dv.numpy().tolist())
print("gradiente de W1:", dw.numpy().tolist())

# Lo mismo, lo que da TensorFlow.
with tf.GradientTape() as cinta:
    perdida = (tf.nn.relu(x @ W1) @ W2 - y) ** 2
en_v, en_w = cinta.gradient(perdida, [W2, W1])
print("comprobación de W2:", en_v.numpy().tolist())
print("comprobación de W1:", en_w.numpy().tolist())
