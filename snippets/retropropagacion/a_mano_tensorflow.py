import tensorflow as tf

# Un caso de la XOR: entra (1, 0), sale 1.
x = tf.constant([[1.0, 0.0]])
y = 1.0
W1 = tf.Variable([[1.0, -1.0], [-1.0, 1.0]])
b1 = tf.constant([[-0.5, -0.5]])
W2 = tf.Variable([[3.0], [0.5]])
b2 = tf.constant([[1.0]])

with tf.GradientTape() as cinta:
    z = x @ W1 + b1
    h = tf.nn.relu(z)
    a = (h @ W2 + b2)[0, 0]
    L = (a - y) ** 2
print("z:", z.numpy()[0].tolist())
print("h:", h.numpy()[0].tolist())
print("a:", a.numpy().tolist())
print("L:", L.numpy().tolist())

# Hacia atrás: cada línea usa una de antes.
da = 2 * (a - y)
dv = da * h[0, 0]
dh = da * W2[:, 0]
dz = dh * tf.where(z > 0, 1.0, 0.0)[0]
dw = dz[0] * x[0, 0]
print("dL/da:", da.numpy().tolist())
print("dL/dv:", dv.numpy().tolist())
print("dL/dh:", dh.numpy().tolist())
print("dL/dz:", dz.numpy().tolist())
print("dL/dw:", dw.numpy().tolist())

# Lo mismo, lo que da TensorFlow.
en_v, en_w = cinta.gradient(L, [W2, W1])
print(f"comprobación de v: {en_v[0, 0]:.1f}")
print(f"comprobación de w: {en_w[0, 0]:.1f}")
