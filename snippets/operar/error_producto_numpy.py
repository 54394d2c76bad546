# Falla a propósito: las dos tablas tienen
# los cafés en columnas.
import numpy as np

# Dos personas, tres cafés.
kilos = np.array([
    [2, 0, 1],
    [1, 3, 0],
])
# Dos tiendas, tres cafés.
precios = np.array([
    [8, 6, 10],
    [9, 5, 11],
])

costo = kilos @ precios
