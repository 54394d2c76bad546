import torch

# Columnas: Chiapas, Huila y Antigua.
# Filas: los kilos de Lucía y Mateo.
kilos = torch.tensor([
    [2.0, 0.0, 1.0],
    [1.0, 3.0, 0.0],
])
# Filas: los precios en las tiendas A y B.
precios = torch.tensor([
    [8.0, 6.5, 10.0],
    [9.0, 5.0, 11.0],
])

# Tu turno: encaja, pero los precios acaban
# en el café equivocado.
coste = kilos @ precios.reshape(3, 2)
barato = coste.amin(dim=1)

print(f"coste: {coste.tolist()}")
print(f"lo más barato para cada uno: {barato.tolist()}")
