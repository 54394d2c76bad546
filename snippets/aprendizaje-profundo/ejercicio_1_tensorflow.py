import tensorflow as tf

humedad = tf.constant([55, 80, 61, 90])
llovio = tf.constant([0, 1, 0, 1])
prediccion = tf.cast(humedad > 60, tf.int32)
aciertos = tf.math.count_nonzero(prediccion == llovio)
print("aciertos:", int(aciertos))
