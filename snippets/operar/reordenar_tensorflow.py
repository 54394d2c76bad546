import tensorflow as tf

# Filas: Lucía y Mateo.
# Columnas: tres exámenes.
notas = tf.constant([
    [7.0, 9.0, 6.0],
    [5.0, 8.0, 10.0],
])
# Lee en orden y corta cada dos.
cambiada = tf.reshape(notas, (3, 2))
# Cada fila pasa a ser una columna.
traspuesta = tf.transpose(notas)

print("cambiada:", cambiada.numpy().tolist())
print("traspuesta:", traspuesta.numpy().tolist())
