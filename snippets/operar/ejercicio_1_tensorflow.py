import tensorflow as tf

notas = tf.ones((5, 4))
ajuste = tf.ones((4,))
pesos = tf.ones((4, 2))

corregidas = notas + ajuste
por_alumno = tf.reduce_mean(notas, axis=1)
por_examen = tf.reduce_mean(notas, axis=0, keepdims=True)
finales = notas @ pesos

print("notas + ajuste:", tuple(corregidas.shape))
print("media en el eje 1:", tuple(por_alumno.shape))
print("media que conserva el 0:", tuple(por_examen.shape))
print("notas @ pesos:", tuple(finales.shape))
