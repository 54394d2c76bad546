import tensorflow as tf

km = tf.constant([1.5, 2.0, 4.0], dtype=tf.float64)
soles = tf.constant([3.0, 3.5, 6.0], dtype=tf.float64)
w = 0.7
b = 0.3


def perdida(w, b):
    error = w * km + b - soles
    return tf.reduce_mean(error * error)


h = 0.0001
cerca_w = (perdida(w + h, b) - perdida(w - h, b)) / (2 * h)
cerca_b = (perdida(w, b + h) - perdida(w, b - h)) / (2 * h)

# Tu turno: una de las dos está mal.
error = w * km + b - soles
por_w = 2 * tf.reduce_mean(error * km)
por_b = tf.reduce_mean(error * km)

print(f"por diferencias: [{cerca_w:.4f}, {cerca_b:.4f}]")
print(f"a mano: [{por_w:.4f}, {por_b:.4f}]")
