import keras
import tensorflow as tf

keras.config.set_floatx("float64")
x = tf.constant([-1.0, 0.0, 1.0, 2.0], dtype=tf.float64)
y = tf.constant([-1.0, 1.0, 3.0, 5.0], dtype=tf.float64)
w = tf.Variable(0.0, dtype=tf.float64)
b = tf.Variable(0.0, dtype=tf.float64)
# Demasiado: cada paso se aleja más.
descenso = keras.optimizers.SGD(learning_rate=50.0)

for vuelta in range(151):
    with tf.GradientTape() as cinta:
        error = w * x + b - y
        perdida = tf.reduce_mean(error * error)
    if vuelta in [0, 1, 2, 70, 150]:
        print(f"pérdida en la vuelta {vuelta}: {float(perdida):.4g}")
    descenso.apply(cinta.gradient(perdida, [w, b]), [w, b])
