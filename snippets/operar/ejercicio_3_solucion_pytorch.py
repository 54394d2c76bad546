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

# Trasponer lleva los dos precios de cada
# café a su misma fila.
por_cafe = precios.T
costo = kilos @ por_cafe

print("por café:", por_cafe.tolist())
print("costo:", costo.tolist())
