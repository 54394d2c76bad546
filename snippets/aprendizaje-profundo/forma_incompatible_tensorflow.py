# Falla a propósito: el dibujo es una tabla
# y la raya, una fila.
import tensorflow as tf

ele = tf.constant([
    [1, 0, 0],
    [1, 0, 0],
    [1, 1, 1],
])
abajo = tf.constant([0, 0, 0, 0, 0, 0, 1, 1, 1])

print("dibujo:", ele.numpy().tolist())
print("raya:", abajo.numpy().tolist())
print("forma del dibujo:", tuple(ele.shape))
print("forma de la raya:", tuple(abajo.shape))
coincidencias = ele * abajo
