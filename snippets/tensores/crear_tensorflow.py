import tensorflow as tf

# La forma es una tupla: (filas, columnas).
ceros = tf.zeros((2, 3))
unos = tf.ones((3,))
medios = tf.fill((2, 2), 0.5)
desde_lista = tf.constant([
    [1.5, 2.0],
    [3.0, 4.5],
])
# De 0 a 10 sin llegar a 10, de dos en dos,
# como el range de Python.
pares = tf.range(0, 10, 2)

print(f"ceros: {ceros.numpy().tolist()}")
print(f"unos: {unos.numpy().tolist()}")
print(f"medios: {medios.numpy().tolist()}")
print(f"desde lista: {desde_lista.numpy().tolist()}")
print(f"pares: {pares.numpy().tolist()}")
