# Falla a propósito: las dos tablas tienen
# los cafés en columnas.
import torch

# Dos personas, tres cafés.
kilos = torch.tensor([
    [2, 0, 1],
    [1, 3, 0],
])
# Dos tiendas, tres cafés.
precios = torch.tensor([
    [8, 6, 10],
    [9, 5, 11],
])

costo = kilos @ precios
