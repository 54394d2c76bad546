import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as cinta:
    s = x + x
    y = s * s
derivada = cinta.gradient(y, x)

print("y:", y.numpy().tolist())
print("gradiente de x:", derivada.numpy().tolist())
