import numpy as np

# Filas: lluvia en Quito y en Bogotá.
# Columnas: dos días.
lunes_martes = np.array([
    [8.0, 0.0],
    [3.5, 9.0],
])
miercoles_jueves = np.array([
    [5.5, 2.0],
    [0.0, 4.0],
])
tablas = [lunes_martes, miercoles_jueves]

# Alarga un eje que ya existe: más días.
cuatro_dias = np.concatenate(tablas, axis=1)
# Crea un eje nuevo, delante: un lote.
lote = np.stack(tablas)

print("cuatro días:", cuatro_dias.tolist())
print("forma del lote:", lote.shape)
