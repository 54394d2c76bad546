import tensorflow as tf

# Una neurona de una entrada, con peso 1 y
# sesgo −3, y cinco valores de esa entrada.
x = tf.constant([0.0, 2.5, 3.0, 3.5, 6.5])
w = 1.0
b = -3.0

z = w * x + b
a = tf.nn.relu(z)

print("z:", z.numpy().tolist())
print("relu(z):", a.numpy().tolist())
