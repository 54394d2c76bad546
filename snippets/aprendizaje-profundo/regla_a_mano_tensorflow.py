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

print("umbral escrito a mano:", umbral)
print("días:", humedad.shape[0])
print("humedad:", humedad.numpy().tolist())
print("predicción:", prediccion.numpy().tolist())
print("llovió:", llovio.numpy().tolist())
print("aciertos:", int(aciertos))
