import tensorflow as tf

# Lluvia en mm. Filas: Quito y Bogotá.
# Columnas: tres días.
lluvia = tf.constant([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
# Un ajuste por día: una fila.
ajuste = tf.constant([0.5, 0.0, 1.0])
# Los metros cuadrados de un tejado por
# ciudad: una columna.
tejados = tf.constant([[10.0], [20.0]])

# La fila vale para las dos ciudades.
corregida = lluvia + ajuste
# La columna vale para los tres días.
litros = lluvia * tejados
# Columna y fila: sale una tabla.
de_mas = tejados * ajuste

print("corregida:", corregida.numpy().tolist())
print("litros:", litros.numpy().tolist())
print("de más:", de_mas.numpy().tolist())
