import tensorflow as tf

notas = tf.constant([[7, 9, 6, 10], [5, 6, 8, 7]])  # Lucía y Mateo

maximo = tf.reduce_max(notas, axis=1)
media = tf.reduce_mean(notas, axis=1)  # enteros que entran, enteros que salen

print(f"notas: {notas.numpy().tolist()}")
print(f"máximo: {maximo!r}")
print(f"media: {media!r}")
print(f"media de Mateo: {media[1].numpy()}")
