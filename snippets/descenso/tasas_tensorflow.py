import keras
import tensorflow as tf

keras.config.set_floatx("float64")
x = tf.constant([-1.0, 0.0, 1.0, 2.0], dtype=tf.float64)
y = tf.constant([-1.0, 1.0, 3.0, 5.0], dtype=tf.float64)


def entrena(lr):
    w = tf.Variable(0.0, dtype=tf.float64)
    b = tf.Variable(0.0, dtype=tf.float64)
    descenso = keras.optimizers.SGD(learning_rate=lr)
    perdidas = []
    for _ in range(20):
        with tf.GradientTape() as cinta:
            error = w * x + b - y
            perdida = tf.reduce_mean(error * error)
        descenso.apply(cinta.gradient(perdida, [w, b]), [w, b])
        perdidas.append(float(perdida))
    return perdidas, float(w), float(b)


for lr in [0.01, 0.1, 0.5, 0.6]:
    perdidas, w, b = entrena(lr)
    # Con 2g, las dos cifras que más pesan.
    print(f"con {lr}:", [float(f"{p:.2g}") for p in perdidas[::2]])
    print(f"recta con {lr}: {w:.3g}x + {b:.3g}")
