import tensorflow as tf

# Milímetros de lluvia: una fila por ciudad,
# una columna por día.
lluvia = tf.constant([
    # Quito
    [8.0, 0.0, 5.5],
    # Bogotá
    [3.5, 9.0, 0.0],
])
# uno por día
ajuste = tf.constant([0.5, 0.0, 1.0])
# metros cuadrados, uno por ciudad
tejados = tf.constant([10.0, 20.0])
# un eje nuevo, de tamaño 1, al final
columna = tejados[:, tf.newaxis]

# la fila vale para las dos ciudades
corregida = lluvia + ajuste
# la columna vale para los tres días
litros = lluvia * columna
# columna y fila: sale una tabla
de_mas = columna * ajuste

print(f"forma de lluvia: {tuple(lluvia.shape)}")
print(f"forma de ajuste: {tuple(ajuste.shape)}")
print(f"forma de columna: {tuple(columna.shape)}")
print(f"corregida: {corregida.numpy().tolist()}")
print(f"litros: {litros.numpy().tolist()}")
print(f"de más: {de_mas.numpy().tolist()}")
print(f"forma de corregida: {tuple(corregida.shape)}")
print(f"forma de litros: {tuple(litros.shape)}")
print(f"forma de columna por fila: {tuple(de_mas.shape)}")
