import tensorflow as tf

# Filas: lluvia en Quito y en Bogotá.
# Columnas: tres días.
primeros = tf.constant([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
ultimos = tf.constant([
    [2.0, 1.5, 7.0],
    [4.0, 0.0, 6.5],
])
tablas = [primeros, ultimos]

# Alarga un eje que ya existe: más días.
seis_dias = tf.concat(tablas, axis=1)
# Crea un eje nuevo, delante: un lote.
lote = tf.stack(tablas)

print("seis días:", seis_dias.numpy().tolist())
print("forma del lote:", tuple(lote.shape))
