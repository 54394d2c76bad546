import tensorflow as tf

z = tf.constant([-2.0, -0.5, 0.0, 0.5, 2.0])
a = tf.nn.relu(z)

# Cuánto sube ReLU al dar un paso corto.
h = 0.25
antes = tf.nn.relu(z - h)
despues = tf.nn.relu(z + h)
izquierda = (a - antes) / h
derecha = (despues - a) / h

# La regla, con su convenio para el 0.
derivada = tf.where(z > 0, 1.0, 0.0)

print("z:", z.numpy().tolist())
print("pendiente por la izquierda:", izquierda.numpy().tolist())
print("pendiente por la derecha:", derecha.numpy().tolist())
print("derivada:", derivada.numpy().tolist())
