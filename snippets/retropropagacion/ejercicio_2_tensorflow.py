import tensorflow as tf

x = 0.5
v = 3.0
w = tf.Variable(1.5)
with tf.GradientTape() as cinta:
    t = tf.tanh(w * x)
    a = v * t

# Tu turno: la pendiente de tanh no es 1.
pendiente = 1.0
print(f"a: {a:.4f}")
print(f"gradiente de w: {v * pendiente * x:.4f}")

# Lo mismo, lo que da TensorFlow.
derivada = cinta.gradient(a, w)
print(f"comprobación: {derivada:.4f}")
