import tensorflow as tf

# Filas: Lucía y Mateo.
# Columnas: kilos de tres cafés.
kilos = tf.constant([
    [2.0, 0.0, 1.0],
    [1.0, 3.0, 0.0],
])
# Filas: Chiapas, Huila y Antigua.
# Columnas: su precio en las tiendas A y B.
precios = tf.constant([
    [8.0, 9.0],
    [6.5, 5.0],
    [10.0, 11.0],
])

# La fila de Lucía con la columna de A,
# como las entradas y los pesos.
lucia_en_a = tf.reduce_sum(kilos[0] * precios[:, 0])
# Todas las filas con todas las columnas.
costo = kilos @ precios
al_reves = precios @ kilos

print("Lucía en la tienda A:", float(lucia_en_a))
print("costo:", costo.numpy().tolist())
print("forma al revés:", tuple(al_reves.shape))
