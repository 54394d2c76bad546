import torch

# Lucía y Mateo
kilos = torch.tensor([[2.0, 0.0, 1.0], [1.0, 3.0, 0.0]])
precios = torch.tensor([
    # tienda A: Chiapas, Huila y Antigua
    [8.0, 6.5, 10.0],
    # tienda B
    [9.0, 5.0, 11.0],
])

# Trasponer lleva cada precio a la fila de
# su café.
coste = kilos @ precios.T

print(f"coste: {coste.tolist()}")
print(f"lo más barato para cada uno: {coste.amin(dim=1).tolist()}")
