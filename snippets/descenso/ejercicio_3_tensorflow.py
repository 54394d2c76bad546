import tensorflow as tf

# Viajes en mototaxi: metros y soles.
metros = tf.constant([1000.0, 2000.0, 4000.0, 5000.0])
soles = tf.constant([3.5, 4.5, 6.5, 7.5])

# Tu turno: así aprende muy despacio, y con
# una tasa mayor diverge.
x = metros
lr = 0.00000008

w = b = 0.0
for _ in range(200):
    error = w * x + b - soles
    w = w - lr * 2 * tf.reduce_mean(error * x)
    b = b - lr * 2 * tf.reduce_mean(error)

error = w * x + b - soles
print(f"pérdida: {tf.reduce_mean(error * error):.4f}")
