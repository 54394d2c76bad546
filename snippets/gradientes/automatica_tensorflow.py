import tensorflow as tf

x = tf.constant(1.5)
y = tf.constant(3.0)


def perdida(w, b):
    return (w * x + b - y) ** 2


w = tf.Variable(0.7)
b = tf.Variable(0.3)
# La cinta anota lo que se hace con ellas.
with tf.GradientTape() as cinta:
    total = perdida(w, b)
por_w, por_b = cinta.gradient(total, [w, b])

print(f"derivada respecto de w: {por_w:.2f}")
print(f"derivada respecto de b: {por_b:.2f}")
