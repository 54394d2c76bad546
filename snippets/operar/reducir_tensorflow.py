import tensorflow as tf

# Filas: Lucía y Mateo.
# Columnas: cuatro exámenes.
notas = tf.constant([
    [7.0, 9.0, 6.0, 10.0],
    [5.0, 6.0, 8.0, 5.0],
])
por_examen = tf.reduce_mean(notas, axis=0)
por_alumno = tf.reduce_mean(notas, axis=1)
mejor = tf.argmax(notas, axis=1)
# La misma media, pero en columna.
medias = tf.reduce_mean(notas, axis=1, keepdims=True)

print("media de cada examen:", por_examen.numpy().tolist())
print("media de cada alumno:", por_alumno.numpy().tolist())
print("mejor examen de cada alumno:", mejor.numpy().tolist())
print("forma sin conservar el eje:", tuple(por_alumno.shape))
print("forma al conservarlo:", tuple(medias.shape))
print("sobre su media:", (notas - medias).numpy().tolist())
