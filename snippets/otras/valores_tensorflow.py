import tensorflow as tf

z = tf.constant([-2.0, -1.0, 0.0, 1.0, 2.0])

sigmoide = tf.sigmoid(z)
tanh = tf.tanh(z)
fuga = tf.nn.leaky_relu(z, alpha=0.1)

print("z:", z.numpy().tolist())
print("sigmoide:", [round(v, 4) for v in sigmoide.numpy().tolist()])
print("tanh:", [round(v, 4) for v in tanh.numpy().tolist()])
print("Leaky ReLU:", [round(v, 4) for v in fuga.numpy().tolist()])
