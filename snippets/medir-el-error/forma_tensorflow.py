import tensorflow as tf

# La red casi acierta, pero responde en
# una columna, (3, 1).
prediccion = tf.constant([[200.0], [390.0], [610.0]])
pagado = tf.constant([210.0, 390.0, 610.0])

resta = prediccion - pagado
perdida = tf.reduce_mean(resta * resta)
print("forma de la resta:", tuple(resta.shape))
print(f"pérdida: {perdida:.1f}")

# Las dos con la misma forma.
resta = tf.reshape(prediccion, 3) - pagado
perdida = tf.reduce_mean(resta * resta)
print("forma arreglada:", tuple(resta.shape))
print(f"pérdida arreglada: {perdida:.1f}")
