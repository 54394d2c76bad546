import torch

# Filas: Lucía y Mateo.
# Columnas: kilos de tres cafés.
kilos = torch.tensor([
    [2.0, 0.0, 1.0],
    [1.0, 3.0, 0.0],
])
# Filas: Chiapas, Huila y Antigua.
# Columnas: su precio en las tiendas A y B.
precios = torch.tensor([
    [8.0, 9.0],
    [6.5, 5.0],
    [10.0, 11.0],
])

# La fila de Lucía con la columna de A,
# como las entradas y los pesos.
lucia_en_a = (kilos[0] * precios[:, 0]).sum()
# Todas las filas con todas las columnas.
costo = kilos @ precios
al_reves = precios @ kilos

print("Lucía en la tienda A:", float(lucia_en_a))
print("costo:", costo.tolist())
print("forma al revés:", tuple(al_reves.shape))
