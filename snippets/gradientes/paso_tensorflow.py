import tensorflow as tf

# Tres viajes: kilómetros y soles.
km = tf.constant([1.5, 2.0, 4.0])
soles = tf.constant([3.0, 3.5, 6.0])

w = tf.Variable(0.7)
b = tf.Variable(0.3)
lr = 0.05

with tf.GradientTape() as cinta:
    error = w * km + b - soles
    perdida = tf.reduce_mean(error * error)
por_w, por_b = cinta.gradient(perdida, [w, b])
print(f"gradiente: [{por_w:.4f}, {por_b:.4f}]")
print(f"pérdida: {perdida:.4f}")

# Un paso hacia donde baja.
w.assign_sub(lr * por_w)
b.assign_sub(lr * por_b)
error = w * km + b - soles
print(f"pérdida después: {tf.reduce_mean(error * error):.4f}")
