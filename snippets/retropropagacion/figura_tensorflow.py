import tensorflow as tf

x = tf.constant([[1.0, 0.0]])
# Un peso de la neurona 1 y el de su salida.
w = 1.0
v = 3.0
W1 = tf.Variable([[w, -1.0], [-1.0, 1.0]])
b1 = tf.constant([[-0.5, -0.5]])
W2 = tf.Variable([[v], [0.5]])
b2 = tf.constant([[1.0]])
# La XOR: 1 si las entradas son distintas.
y = abs(x[0, 0] - x[0, 1])

# Hacia delante.
with tf.GradientTape() as cinta:
    z = x @ W1 + b1
    h = tf.nn.relu(z)
    a = h @ W2 + b2
    L = (a - y) ** 2
# Y hacia atrás.
da, dv, dh, dz, dw = cinta.gradient(L, [a, W2, h, z, W1])

print("z:", z.numpy().tolist())
print("h:", h.numpy().tolist())
print("a:", a.numpy().tolist())
print("L:", L.numpy().tolist())
print("dL/da:", da.numpy().tolist())
print("dL/dv:", dv.numpy().tolist())
print("dL/dh:", dh.numpy().tolist())
print("dL/dz:", dz.numpy().tolist())
print("dL/dw:", dw.numpy().tolist())
