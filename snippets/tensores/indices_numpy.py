import numpy as np

# Filas: lluvia en Quito, Bogotá y San José.
lluvia = np.array([
    [8.0, 0.0, 5.5, 2.0],
    [3.5, 9.0, 0.0, 4.0],
    [0.5, 1.5, 7.0, 6.0],
])

print(f"lluvia: {lluvia.tolist()}")
print(f"un dato: {lluvia[0, 2].item()}")
print(f"fila de Bogotá: {lluvia[1].tolist()}")
print(f"columna del martes: {lluvia[:, 1].tolist()}")
print(f"último día: {lluvia[:, -1].tolist()}")
print(f"trozo: {lluvia[:2, 1:3].tolist()}")
print(f"un día sí y otro no: {lluvia[0, ::2].tolist()}")
# Un número quita el eje; un trozo, aunque
# sea de una fila, lo conserva.
print(f"forma con número: {lluvia[1].shape}")
print(f"forma con trozo: {lluvia[1:2].shape}")
