import tensorflow as tf

# Filas: Lucía y Mateo.
# Columnas: tres exámenes.
notas = tf.constant([
    [7.0, 9.0, 6.0],
    [5.0, 8.0, 10.0],
])
# Lee en orden y corta cada dos.
cambiada = tf.reshape(notas, (3, 2))
# La fila i pasa a ser la columna i.
traspuesta = tf.transpose(notas)

print(f"forma cambiada: {tuple(cambiada.shape)}")
print(f"forma traspuesta: {tuple(traspuesta.shape)}")
print(f"cambiada: {cambiada.numpy().tolist()}")
print(f"traspuesta: {traspuesta.numpy().tolist()}")
print(f"aplanada: {tf.reshape(notas, (-1,)).numpy().tolist()}")
print(f"forma con -1: {tuple(tf.reshape(notas, (-1, 2)).shape)}")
