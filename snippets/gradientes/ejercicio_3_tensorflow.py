import tensorflow as tf

km = tf.constant([1.0, 2.0, 3.0])
soles = tf.constant([3.5, 4.5, 5.5])
w = tf.Variable(0.5)
b = tf.Variable(0.0)
lr = 0.1

for _ in range(150):
    with tf.GradientTape() as cinta:
        error = w * km + b - soles
        perdida = tf.reduce_mean(error * error)
    por_w = cinta.gradient(perdida, w)
    # Tu turno: el fijo nunca cambia.
    w.assign_sub(lr * por_w)

print(f"pérdida: {perdida:.4f}")
print(f"cada kilómetro: {float(w):.3f}")
print(f"fijo: {float(b):.3f}")
