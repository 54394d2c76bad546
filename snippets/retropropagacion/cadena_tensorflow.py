import tensorflow as tf


def f(x):
    # Dos pasos: primero u y luego y.
    u = 3 * x - 2
    return u, u * u


x = tf.Variable(1.5)
with tf.GradientTape() as cinta:
    u, y = f(x)
print(f"u: {u:.2f}")
print(f"y: {y:.2f}")

# La pendiente de cada paso, y su producto.
pendiente_u = 3
pendiente_y = 2 * u
print(f"pendiente de u: {pendiente_u:.2f}")
print(f"pendiente de y: {pendiente_y:.2f}")
print(f"producto: {pendiente_y * pendiente_u:.2f}")

# La misma pendiente, la que da TensorFlow.
medida = cinta.gradient(y, x)
print(f"comprobación: {medida:.2f}")
