import tensorflow as tf

# Ocho compañeros de Lucía: horas
# de estudio y si aprobaron.
horas = tf.constant([1, 2, 3, 4, 5, 6, 7, 8])
aprobo = tf.constant([0, 0, 1, 0, 0, 0, 1, 1])

# Tu turno: ¿qué umbral acierta más?
umbral = 0
prediccion = tf.cast(horas > umbral, tf.int32)
aciertos = tf.math.count_nonzero(prediccion == aprobo)

print("umbral:", umbral)
print("aciertos:", int(aciertos))
