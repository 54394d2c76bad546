import tensorflow as tf

# Viajes en mototaxi: metros y soles.
metros = tf.constant([1000.0, 2000.0, 4000.0, 5000.0])
soles = tf.constant([3.5, 4.5, 6.5, 7.5])

# Centrados en 0, y de tamaño 1.
x = (metros - tf.reduce_mean(metros)) / tf.math.reduce_std(metros)
lr = 0.1

w = b = 0.0
for _ in range(200):
    error = w * x + b - soles
    w = w - lr * 2 * tf.reduce_mean(error * x)
    b = b - lr * 2 * tf.reduce_mean(error)

error = w * x + b - soles
print(f"pérdida: {tf.reduce_mean(error * error):.4f}")
