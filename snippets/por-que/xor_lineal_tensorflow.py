import tensorflow as tf

# Dos interruptores y la luz de la escalera.
x1 = tf.constant([0.0, 0.0, 1.0, 1.0])
x2 = tf.constant([0.0, 1.0, 0.0, 1.0])
luz = tf.constant([0.0, 1.0, 1.0, 0.0])

w1, w2, b = 0.0, 0.0, 0.0
lr = 0.5

for vuelta in range(1, 201):
    error = luz - (w1 * x1 + w2 * x2 + b)
    w1 = w1 + lr * tf.reduce_mean(error * x1)
    w2 = w2 + lr * tf.reduce_mean(error * x2)
    # El sesgo cuenta igual en los cuatro.
    b = b + lr * tf.reduce_mean(error)
    if vuelta in (1, 20, 200):
        salida = (w1 * x1 + w2 * x2 + b).numpy().tolist()
        print(f"vuelta {vuelta}:", [round(y, 2) for y in salida])
