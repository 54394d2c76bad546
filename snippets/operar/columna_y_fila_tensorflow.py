import tensorflow as tf

reales = tf.constant([4.0, 7.0, 10.0])  # la nota de tres alumnos
predichas = tf.constant([[4.0], [7.0], [10.0]])  # aciertos, pero en columna

resta = predichas - reales
bien = predichas[:, 0] - reales  # un vector menos otro

print(f"forma de reales: {tuple(reales.shape)}")
print(f"forma de predichas: {tuple(predichas.shape)}")
print(f"forma de la resta: {tuple(resta.shape)}")
print(f"resta: {resta.numpy().tolist()}")
print(f"error medio: {tf.reduce_mean(resta**2):.1f}")
print(f"resta bien hecha: {bien.numpy().tolist()}")
print(f"error medio bien hecho: {tf.reduce_mean(bien**2):.1f}")
