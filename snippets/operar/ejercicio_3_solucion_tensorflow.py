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

# Trasponer lleva los dos precios de cada
# café a su misma fila.
por_cafe = tf.transpose(precios)
costo = kilos @ por_cafe

print("por café:", por_cafe.numpy().tolist())
print("costo:", costo.numpy().tolist())
