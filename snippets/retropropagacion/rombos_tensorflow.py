import tensorflow as tf

x = tf.Variable(1.0)
with tf.GradientTape() as cinta:
    y = x
    # En cada suma, los caminos se duplican.
    for _ in range(20):
        y = y + y
derivada = cinta.gradient(y, x)
print("caminos de x a y:", derivada.numpy().tolist())
