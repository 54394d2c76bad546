import tensorflow as tf

# Filas: notas enteras de Lucía y Mateo.
notas = tf.constant([
    [7, 9, 6, 10],
    [5, 6, 8, 7],
])

maximo = tf.reduce_max(notas, axis=1)
# Entran enteros y salen enteros.
media = tf.reduce_mean(notas, axis=1)

print(f"notas: {notas.numpy().tolist()}")
print(f"máximo: {maximo!r}")
print(f"media: {media!r}")
print(f"media de Mateo: {media[1].numpy()}")
