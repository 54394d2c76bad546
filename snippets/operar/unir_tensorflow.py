import tensorflow as tf

# Filas: lluvia en Quito y en Bogotá.
# Columnas: dos días.
lunes_martes = tf.constant([
    [8.0, 0.0],
    [3.5, 9.0],
])
miercoles_jueves = tf.constant([
    [5.5, 2.0],
    [0.0, 4.0],
])
tablas = [lunes_martes, miercoles_jueves]

# Alarga un eje que ya existe: más días.
cuatro_dias = tf.concat(tablas, axis=1)
# Crea un eje nuevo, delante: un lote.
lote = tf.stack(tablas)

print("cuatro días:", cuatro_dias.numpy().tolist())
print("forma del lote:", tuple(lote.shape))
