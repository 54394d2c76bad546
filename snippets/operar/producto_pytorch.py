import torch

kilos = torch.tensor([
    # Lucía: kilos de tres cafés
    [2.0, 0.0, 1.0],
    # Mateo
    [1.0, 3.0, 0.0],
])
precios = torch.tensor([
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
print(f"forma de kilos @ precios: {tuple((kilos @ precios).shape)}")
print(f"forma de precios @ kilos: {tuple((precios @ kilos).shape)}")

# 52 tablas de kilos, una por semana
semanas = torch.ones((52, 2, 3))
print(f"forma con lote: {tuple((semanas @ precios).shape)}")
