import tensorflow as tf

# La forma es una tupla: (filas, columnas).
ceros = tf.zeros((2, 3))
# Con un solo eje, la tupla lleva una coma.
unos = tf.ones((3,))
medios = tf.fill((2, 2), 0.5)

print("ceros:", ceros.numpy().tolist())
print("unos:", unos.numpy().tolist())
print("medios:", medios.numpy().tolist())
