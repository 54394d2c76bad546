import tensorflow as tf

x = tf.Variable(3.0)
w = tf.Variable(-2.0)
with tf.GradientTape() as cinta:
    # x llega a y por dos caminos.
    y = x * w + x
gradientes = cinta.gradient(y, [x, w])

print("y:", y.numpy().tolist())
print("gradiente de x:", gradientes[0].numpy().tolist())
print("gradiente de w:", gradientes[1].numpy().tolist())
