import tensorflow as tf

quito = tf.constant([8.0, 0.0, 5.5])
bogota = tf.constant([3.5, 9.0, 0.0])

# Alarga un eje que ya existe.
seguidas = tf.concat([quito, bogota], axis=0)
# Crea un eje nuevo, el de ciudades.
apiladas = tf.stack([quito, bogota])

print(f"seguidas: {seguidas.numpy().tolist()}")
print(f"apiladas: {apiladas.numpy().tolist()}")

# Otra tabla, también de dos ciudades.
semana = tf.ones((2, 7))
mas_dias = tf.concat(
    [apiladas, semana],
    axis=1,
)
dos_tablas = tf.stack([semana, semana])
print(f"forma con más días: {tuple(mas_dias.shape)}")
print(f"forma de dos tablas apiladas: {tuple(dos_tablas.shape)}")
