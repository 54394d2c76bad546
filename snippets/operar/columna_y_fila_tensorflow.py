import tensorflow as tf

# Las notas de tres alumnos.
reales = tf.constant([4.0, 7.0, 10.0])
# Aciertan todas, pero van en columna.
predichas = tf.constant([[4.0], [7.0], [10.0]])

resta = predichas - reales
error = tf.reduce_mean(abs(resta))
# Un vector menos otro.
bien = predichas[:, 0] - reales
error_bien = tf.reduce_mean(abs(bien))

print("resta:", resta.numpy().tolist())
print(f"error medio: {error:.2f}")
print(f"error medio bien hecho: {error_bien:.2f}")
