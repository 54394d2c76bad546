import tensorflow as tf

x = 0.5
w = tf.Variable(1.5)
with tf.GradientTape() as cinta:
    t = tf.tanh(w * x)

# Su pendiente, con la salida.
pendiente = 1 - t * t
print(f"a: {t:.4f}")
print(f"gradiente de w: {pendiente * x:.4f}")

# Lo mismo, lo que da TensorFlow.
derivada = cinta.gradient(t, w)
print(f"comprobación: {derivada:.4f}")
