import keras
import tensorflow as tf

# Que también la tasa tenga 64 bits.
keras.config.set_floatx("float64")

# Cuatro puntos de la recta y = 2x + 1.
x = tf.constant([-1.0, 0.0, 1.0, 2.0], dtype=tf.float64)
y = tf.constant([-1.0, 1.0, 3.0, 5.0], dtype=tf.float64)

w = tf.Variable(0.0, dtype=tf.float64)
b = tf.Variable(0.0, dtype=tf.float64)
descenso = keras.optimizers.SGD(learning_rate=0.05)

perdidas = []
for _ in range(41):
    with tf.GradientTape() as cinta:
        error = w * x + b - y
        perdida = tf.reduce_mean(error * error)
    gradiente = cinta.gradient(perdida, [w, b])
    descenso.apply(gradiente, [w, b])
    perdidas.append(float(perdida))

# Una de cada cuatro.
print("pérdida:", [round(p, 5) for p in perdidas[::4]])
print(f"w: {float(w):.4f}")
print(f"b: {float(b):.4f}")
