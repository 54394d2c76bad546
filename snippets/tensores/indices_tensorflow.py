import tensorflow as tf

# Filas: lluvia en Quito, Bogotá y San José.
# Columnas: de lunes a jueves.
lluvia = tf.constant([
    [8.0, 0.0, 5.5, 2.0],
    [3.5, 9.0, 0.0, 4.0],
    [0.5, 1.5, 7.0, 6.0],
])

print("Quito, miércoles:", float(lluvia[0, 2]))
print("fila de Bogotá:", lluvia[1].numpy().tolist())
print("columna del martes:", lluvia[:, 1].numpy().tolist())
print("último día:", lluvia[:, -1].numpy().tolist())
print("trozo:", lluvia[:2, 1:3].numpy().tolist())
# Un número quita el eje; un trozo, aunque
# sea de una fila, lo conserva.
print("forma con número:", tuple(lluvia[1].shape))
print("forma con trozo:", tuple(lluvia[1:2].shape))
