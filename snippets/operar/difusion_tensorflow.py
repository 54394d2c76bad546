import tensorflow as tf

# Milímetros de lluvia: una fila por ciudad, una columna por día.
lluvia = tf.constant(
    [
        [8.0, 0.0, 5.5],  # Quito
        [3.5, 9.0, 0.0],  # Bogotá
    ]
)
ajuste = tf.constant([0.5, 0.0, 1.0])  # uno por día
tejados = tf.constant([10.0, 20.0])  # metros cuadrados, uno por ciudad
columna = tejados[:, tf.newaxis]  # un eje nuevo, de tamaño 1, al final

corregida = lluvia + ajuste  # la fila vale para las dos ciudades
litros = lluvia * columna  # la columna vale para los tres días
de_mas = columna * ajuste  # columna y fila: sale una tabla

print(f"forma de lluvia: {tuple(lluvia.shape)}")
print(f"forma de ajuste: {tuple(ajuste.shape)}")
print(f"forma de columna: {tuple(columna.shape)}")
print(f"corregida: {corregida.numpy().tolist()}")
print(f"litros: {litros.numpy().tolist()}")
print(f"de más: {de_mas.numpy().tolist()}")
print(f"forma de corregida: {tuple(corregida.shape)}")
print(f"forma de litros: {tuple(litros.shape)}")
print(f"forma de columna por fila: {tuple(de_mas.shape)}")
