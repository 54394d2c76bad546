import numpy as np

# Filas: Lucía y Mateo.
# Columnas: kilos de tres cafés.
kilos = np.array([
    [2.0, 0.0, 1.0],
    [1.0, 3.0, 0.0],
])
# Filas: Chiapas, Huila y Antigua.
# Columnas: su precio en dos tiendas.
precios = np.array([
    [8.0, 9.0],
    [6.5, 5.0],
    [10.0, 11.0],
])
a_mano = sum(kilos[0, k] * precios[k, 0] for k in range(3))

print(f"coste: {(kilos @ precios).tolist()}")
print(f"primera casilla a mano: {a_mano.item()}")
print(f"forma de kilos @ precios: {(kilos @ precios).shape}")
print(f"forma de precios @ kilos: {(precios @ kilos).shape}")

# 52 tablas de kilos, una por semana.
semanas = np.ones((52, 2, 3))
print(f"forma con lote: {(semanas @ precios).shape}")
