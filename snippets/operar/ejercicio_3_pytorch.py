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
por_cafe = precios.reshape(3, 2)
costo = kilos @ por_cafe

print("por café:", por_cafe.tolist())
print("costo:", costo.tolist())
