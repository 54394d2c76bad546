import tensorflow as tf

z = tf.Variable([-2.0, -0.5, 0.0, 0.5, 2.0])
# un paso corto a cada lado
h = 0.25

izquierda = (tf.nn.relu(z) - tf.nn.relu(z - h)) / h
derecha = (tf.nn.relu(z + h) - tf.nn.relu(z)) / h
with tf.GradientTape() as cinta:
    a = tf.nn.relu(z)
# TensorFlow calcula las derivadas
derivada = cinta.gradient(a, z)

print(f"z: {z.numpy().tolist()}")
print(f"paso h: {h}")
print(f"pendiente por la izquierda: {izquierda.numpy().tolist()}")
print(f"pendiente por la derecha: {derecha.numpy().tolist()}")
print(f"derivada: {derivada.numpy().tolist()}")
