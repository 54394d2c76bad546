import tensorflow as tf

# Ocho compañeros de Lucía: horas
# de estudio y si aprobaron.
horas = tf.constant([1, 2, 3, 4, 5, 6, 7, 8])
aprobo = tf.constant([0, 0, 1, 0, 0, 0, 1, 1])

aciertos = []
for candidato in horas:
    prediccion = tf.cast(horas > candidato, tf.int32)
    cuantos = tf.math.count_nonzero(prediccion == aprobo)
    aciertos.append(int(cuantos))
mejor = aciertos.index(max(aciertos))

print("umbral:", int(horas[mejor]))
print("aciertos:", max(aciertos))
