import numpy as np

kilos = np.array([
    # Lucía: kilos de tres cafés
    [2.0, 0.0, 1.0],
    # Mateo
    [1.0, 3.0, 0.0],
])
precios = np.array([
    # Chiapas, en dos tiendas
    [8.0, 9.0],
    # Huila
    [6.5, 5.0],
    # Antigua
    [10.0, 11.0],
])
a_mano = sum(kilos[0, k] * precios[k, 0] for k in range(3))

print(f"coste: {(kilos @ precios).tolist()}")
print(f"primera casilla a mano: {a_mano.item()}")
print(f"forma de kilos @ precios: {(kilos @ precios).shape}")
print(f"forma de precios @ kilos: {(precios @ kilos).shape}")

# 52 tablas de kilos, una por semana
semanas = np.ones((52, 2, 3))
print(f"forma con lote: {(semanas @ precios).shape}")
