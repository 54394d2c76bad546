import tensorflow as tf


def f(x):
    # Tu turno: la función del enunciado.
    return x**2


x = tf.Variable(5.0)

with tf.GradientTape() as cinta:
    y = f(x)
derivada = cinta.gradient(y, x)

print(f"f(5): {y:.1f}")
print(f"derivada en 5: {derivada:.1f}")
