import tensorflow as tf

# Dos fotos (filas), puntuadas
# en escalas muy distintas.
Z = tf.constant([
    [1000.0, 1001.0, 1002.0],
    [0.0, 1.0, 2.0],
])

# Tu turno: que cada foto reparta su 1.
mayor = tf.reduce_max(Z)
exponenciales = tf.exp(Z - mayor)
total = tf.reduce_sum(exponenciales)
reparto = exponenciales / total

print(f"puntuaciones: {Z.numpy().tolist()}")
for foto, fila in enumerate(reparto, start=1):
    print(f"foto {foto}: {[round(v, 3) for v in fila.numpy().tolist()]}")
    print(f"suma de la foto {foto}: {tf.reduce_sum(fila):.3f}")
