import tensorflow as tf

fila = tf.constant([10.0, 20.0, 30.0])
columna = tf.constant([[1.0], [2.0]])
# Cinco alumnos, tres exámenes.
notas = tf.zeros((5, 3))

por_examen = tf.reduce_mean(notas, axis=0)
medias = tf.reduce_mean(notas, axis=1, keepdims=True)
producto = notas @ tf.transpose(notas)

print("columna * fila:", (columna * fila).numpy().tolist())
print("media en el eje 0:", tuple(por_examen.shape))
print("media que conserva el 1:", tuple(medias.shape))
print("notas @ traspuesta:", tuple(producto.shape))
