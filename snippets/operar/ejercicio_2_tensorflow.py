import tensorflow as tf

# Filas: Sofía, Tomás e Inés.
# Columnas: tres exámenes.
notas = tf.constant([
    [6.0, 8.0, 10.0],
    [5.0, 6.0, 7.0],
    [10.0, 4.0, 7.0],
])

# Tu turno: resta a cada alumno su media.
medias = tf.reduce_mean(notas, axis=0)
sobre_su_media = notas - medias
suma = tf.reduce_sum(sobre_su_media, axis=1)

print("medias:", medias.numpy().tolist())
print("suma de cada alumno:", suma.numpy().tolist())
