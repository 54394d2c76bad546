import tensorflow as tf

# Dos fotos, en filas, y tres frutas.
Z = tf.constant([
    [5.0, 6.0, 7.0],
    [0.0, 1.0, 2.0],
])

# Tu turno: que cada fila sume 1.
exponenciales = tf.exp(Z)
total = tf.reduce_sum(exponenciales)
reparto = exponenciales / total

print("foto 1:", [round(v, 3) for v in reparto[0].numpy().tolist()])
print("foto 2:", [round(v, 3) for v in reparto[1].numpy().tolist()])
