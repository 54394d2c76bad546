import tensorflow as tf

# Otros diez días, que no se usaron
# para buscar el umbral.
humedad = tf.constant(
    [49, 55, 61, 64, 68, 71, 75, 79, 82, 88],
)
llovio = tf.constant(
    [0, 0, 0, 0, 0, 1, 1, 0, 1, 1],
)

# El umbral escrito a mano y el aprendido.
for umbral in [60, 73]:
    prediccion = tf.cast(humedad > umbral, tf.int32)
    aciertos = tf.math.count_nonzero(prediccion == llovio)
    print(f"aciertos con umbral {umbral}:", int(aciertos))
