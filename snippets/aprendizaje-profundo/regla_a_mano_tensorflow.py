import tensorflow as tf

# Diez días de Quito (inventados):
# humedad a mediodía, en %, y si llovió.
humedad = tf.constant(
    [45, 52, 58, 63, 66, 70, 73, 77, 84, 90],
)
llovio = tf.constant(
    [0, 0, 0, 0, 1, 0, 0, 1, 1, 1],
)

# La regla la escribe una persona:
# el 60 sale de su cabeza.
umbral = 60
prediccion = tf.cast(humedad > umbral, tf.int32)
aciertos = tf.math.count_nonzero(prediccion == llovio)
# Anunció lluvia (1) y no llovió (0).
falsas = tf.math.count_nonzero(prediccion > llovio)

print("predicción:", prediccion.numpy().tolist())
print("aciertos:", int(aciertos))
print("falsas alarmas:", int(falsas))
