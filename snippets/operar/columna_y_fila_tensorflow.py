import tensorflow as tf

# Las notas de tres alumnos.
reales = tf.constant([4.0, 7.0, 10.0])
# Aciertan todas, pero van en columna.
predichas = tf.constant([
    [4.0],
    [7.0],
    [10.0],
])

resta = predichas - reales
# Un vector menos otro.
bien = predichas[:, 0] - reales

print(f"forma de reales: {tuple(reales.shape)}")
print(f"forma de predichas: {tuple(predichas.shape)}")
print(f"forma de la resta: {tuple(resta.shape)}")
print(f"resta: {resta.numpy().tolist()}")
print(f"error medio: {tf.reduce_mean(resta**2):.1f}")
print(f"resta bien hecha: {bien.numpy().tolist()}")
print(f"error medio bien hecho: {tf.reduce_mean(bien**2):.1f}")
