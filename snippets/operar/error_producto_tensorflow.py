# Falla a propósito: las dos tablas tienen
# los cafés en columnas.
import tensorflow as tf

# Dos personas, tres cafés.
kilos = tf.constant([
    [2, 0, 1],
    [1, 3, 0],
])
# Dos tiendas, tres cafés.
precios = tf.constant([
    [8, 6, 10],
    [9, 5, 11],
])

costo = kilos @ precios
