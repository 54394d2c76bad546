import tensorflow as tf

# Filas: Lucía, Mateo, Sofía y Tomás.
# Columnas: sus notas en dos exámenes.
notas = tf.constant([
    [8.0, 6.0],
    [7.0, 10.0],
    [9.0, 4.0],
    [10.0, 8.0],
])

# El eje 1 son los exámenes:
# al promediarlo quedan los estudiantes.
medias = tf.reduce_mean(notas, axis=1)

print(f"media de cada estudiante: {medias.numpy().tolist()}")
