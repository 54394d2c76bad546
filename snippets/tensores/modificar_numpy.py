import numpy as np

# Filas: dos puestos de un mercado de Lima.
# Columnas: tres días. Aún sin ventas.
ventas = np.zeros((2, 3))

ventas[0, 2] = 9.5
print("tras cambiar un dato:", ventas.tolist())

# Un solo número llena la fila entera.
ventas[1] = 4.0
print("tras cambiar una fila:", ventas.tolist())
