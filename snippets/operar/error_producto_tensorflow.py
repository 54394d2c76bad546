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

print(f"kilos: {kilos.numpy().tolist()}")
print(f"precios: {precios.numpy().tolist()}")
print(f"forma de kilos: {tuple(kilos.shape)}")
print(f"forma de precios: {tuple(precios.shape)}")
coste = kilos @ precios
