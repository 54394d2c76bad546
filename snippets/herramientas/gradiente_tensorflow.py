import tensorflow as tf


def f(x):
    return x**2


x = tf.Variable(3.0)

# La cinta graba las operaciones.
with tf.GradientTape() as cinta:
    y = f(x)
derivada = cinta.gradient(y, x)

print(f"f(3): {y:.1f}")
print(f"derivada en 3: {derivada:.1f}")
