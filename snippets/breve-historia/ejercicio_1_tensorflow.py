import tensorflow as tf

w = tf.constant([1.0, -2.0])
b = 1.0
# Un ejemplo, y lo que debía responder.
x = tf.constant([1.0, 1.0])
y = 0

z = tf.reduce_sum(x * w) + b
error = y - int(z >= 0)
w = w + error * x
b = b + error

print("z:", float(z))
print("error:", error)
print("pesos:", w.numpy().tolist())
print("sesgo:", b)
