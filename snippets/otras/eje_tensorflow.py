import tensorflow as tf

# Dos fotos (filas), tres frutas (columnas).
puntuaciones = tf.constant([
    [2.0, 1.0, 0.0],
    [1.0, 3.0, 0.0],
])

for eje in (1, 0):
    reparto = tf.nn.softmax(puntuaciones, axis=eje)
    for foto, fila in enumerate(reparto.numpy().tolist(), start=1):
        print(f"eje {eje}, foto {foto}: {[round(v, 3) for v in fila]}")
    sumas = tf.reduce_sum(reparto, axis=1).numpy().tolist()
    print(f"eje {eje}, suma por fila: {[round(v, 3) for v in sumas]}")
