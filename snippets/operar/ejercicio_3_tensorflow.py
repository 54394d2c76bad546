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

# Tu turno: encaja, pero los precios acaban
# en el café equivocado.
por_cafe = tf.reshape(precios, (3, 2))
costo = kilos @ por_cafe

print("por café:", por_cafe.numpy().tolist())
print("costo:", costo.numpy().tolist())
