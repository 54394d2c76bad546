import tensorflow as tf

# Columnas: Chiapas, Huila y Antigua.
# Filas: los kilos de Lucía y Mateo.
kilos = tf.constant([
    [2.0, 0.0, 1.0],
    [1.0, 3.0, 0.0],
])
# Filas: los precios en las tiendas A y B.
precios = tf.constant([
    [8.0, 6.5, 10.0],
    [9.0, 5.0, 11.0],
])

# Trasponer lleva cada precio
# a la fila de su café.
coste = kilos @ tf.transpose(precios)
barato = tf.reduce_min(coste, axis=1)

print(f"coste: {coste.numpy().tolist()}")
print(f"lo más barato para cada uno: {barato.numpy().tolist()}")
