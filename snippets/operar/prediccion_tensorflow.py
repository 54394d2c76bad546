import tensorflow as tf

fila = tf.constant([10.0, 20.0, 30.0])
columna = tf.constant([[1.0], [2.0]])
# Cinco alumnos, tres exámenes.
notas = tf.zeros((5, 3))
# Ocho fotos en color.
fotos = tf.zeros((8, 32, 48, 3))

conserva = tf.reduce_sum(notas, axis=1, keepdims=True)
todas = tf.concat([fotos, fotos], axis=0)

print(f"columna * fila: {(columna * fila).numpy().tolist()}")
print(f"suma en el eje 0: {tuple(tf.reduce_sum(notas, axis=0).shape)}")
print(f"suma que conserva el 1: {tuple(conserva.shape)}")
print(f"notas @ traspuesta: {tuple((notas @ tf.transpose(notas)).shape)}")
print(f"con reshape(-1): {tuple(tf.reshape(notas, (-1,)).shape)}")
print(f"fotos concatenadas: {tuple(todas.shape)}")
