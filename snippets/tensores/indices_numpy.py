import numpy as np

# Filas: lluvia en Quito, Bogotá y San José.
# Columnas: de lunes a jueves.
lluvia = np.array([
    [8.0, 0.0, 5.5, 2.0],
    [3.5, 9.0, 0.0, 4.0],
    [0.5, 1.5, 7.0, 6.0],
])

print("Quito, miércoles:", float(lluvia[0, 2]))
print("fila de Bogotá:", lluvia[1].tolist())
print("columna del martes:", lluvia[:, 1].tolist())
print("último día:", lluvia[:, -1].tolist())
print("trozo:", lluvia[:2, 1:3].tolist())
# Un número quita el eje; un trozo, aunque
# sea de una fila, lo conserva.
print("forma con número:", lluvia[1].shape)
print("forma con trozo:", lluvia[1:2].shape)
