import tensorflow as tf

x = 0.5
v = 3.0
w = tf.Variable(1.5)
with tf.GradientTape() as cinta:
    t = tf.tanh(w * x)
    a = v * t

# Su pendiente, con la salida.
pendiente = 1 - t * t
print(f"a: {a:.4f}")
print(f"gradiente de w: {v * pendiente * x:.4f}")

# Lo mismo, lo que da TensorFlow.
derivada = cinta.gradient(a, w)
print(f"comprobación: {derivada:.4f}")
