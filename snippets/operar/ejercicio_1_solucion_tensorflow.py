import tensorflow as tf

# Filas: Sofía, Tomás e Inés.
# Columnas: tres exámenes.
notas = tf.constant([
    [6.0, 8.0, 10.0],
    [5.0, 6.0, 7.0],
    [10.0, 4.0, 7.0],
])

# Una media por fila, y en columna:
# (3, 1) encaja con (3, 3) por filas.
medias = tf.reduce_mean(notas, axis=1, keepdims=True)
sobre_su_media = notas - medias
suma = tf.reduce_sum(sobre_su_media, axis=1)

print(f"medias: {tf.reshape(medias, (-1,)).numpy().tolist()}")
print(f"sobre su media: {sobre_su_media.numpy().tolist()}")
print(f"suma de cada alumno: {suma.numpy().tolist()}")
