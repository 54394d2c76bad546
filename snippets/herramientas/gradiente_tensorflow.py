import tensorflow as tf


def f(x):
    return x * x


x = tf.Variable(3.0)

# La cinta graba las operaciones.
with tf.GradientTape() as cinta:
    y = f(x)
derivada = cinta.gradient(y, x)

print(f"derivada en 3: {derivada:.1f}")
