import tensorflow as tf

# Dos fotos, en filas, y tres frutas.
Z = tf.constant([
    [2.0, 1.0, 0.0],
    [1.0, 3.0, 0.5],
])

for eje in (1, 0):
    reparto = tf.nn.softmax(Z, axis=eje)
    sumas = tf.reduce_sum(reparto, axis=1).numpy().tolist()
    foto = reparto[0].numpy().tolist()
    print(f"eje {eje}, foto 1: {[round(v, 2) for v in foto]}")
    print(f"eje {eje}, sumas: {[round(v, 2) for v in sumas]}")
