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

print(f"kilos: {kilos.tolist()}")
print(f"precios: {precios.tolist()}")
print(f"forma de kilos: {kilos.shape}")
print(f"forma de precios: {precios.shape}")
coste = kilos @ precios
