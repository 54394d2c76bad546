import tensorflow as tf

# Filas: Lucía y Mateo.
# Columnas: cuatro exámenes.
notas = tf.constant([
    [7.0, 9.0, 6.0, 10.0],
    [5.0, 6.0, 8.0, 5.0],
])
por_examen = tf.reduce_mean(notas, axis=0)
por_alumno = tf.reduce_mean(notas, axis=1)

print(f"media de todo: {tf.reduce_mean(notas).numpy()}")
print(f"media de cada examen: {por_examen.numpy().tolist()}")
print(f"media de cada alumno: {por_alumno.numpy().tolist()}")
puntos = tf.reduce_sum(notas, axis=1)
print(f"puntos de cada alumno: {puntos.numpy().tolist()}")
mejores = tf.reduce_max(notas, axis=0)
print(f"mejor nota de cada examen: {mejores.numpy().tolist()}")

# keepdims deja el eje con tamaño 1:
# una columna lista para restar.
medias = tf.reduce_mean(notas, axis=1, keepdims=True)
print(f"forma sin conservar el eje: {tuple(por_alumno.shape)}")
print(f"forma al conservarlo: {tuple(medias.shape)}")
print(f"sobre su media: {(notas - medias).numpy().tolist()}")
