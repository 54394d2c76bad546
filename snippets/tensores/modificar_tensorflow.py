import tensorflow as tf

# Filas: dos puestos de un mercado de Lima.
# Columnas: tres días. Aún sin ventas.
ventas = tf.Variable(tf.zeros((2, 3)))

ventas[0, 2].assign(9.5)
print("tras cambiar un dato:", ventas.numpy().tolist())

# Un solo número llena la fila entera.
ventas[1].assign(4.0)
print("tras cambiar una fila:", ventas.numpy().tolist())
