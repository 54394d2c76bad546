import tensorflow as tf

x = 3.0
y = 2.0
w = tf.Variable(0.5)
b = tf.Variable(-1.0)
v = tf.Variable(2.0)

with tf.GradientTape() as cinta:
    z = w * x + b
    a = v * tf.nn.relu(z)
    perdida = (a - y) ** 2
dv, db, dw = cinta.gradient(perdida, [v, b, w])
print("pérdida:", perdida.numpy().tolist())
print("gradiente de v:", dv.numpy().tolist())
print("gradiente de b:", db.numpy().tolist())
print("gradiente de w:", dw.numpy().tolist())
