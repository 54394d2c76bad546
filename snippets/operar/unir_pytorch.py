import torch

# Filas: lluvia en Quito y en Bogotá.
# Columnas: tres días.
primeros = torch.tensor([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
ultimos = torch.tensor([
    [2.0, 1.5, 7.0],
    [4.0, 0.0, 6.5],
])
tablas = [primeros, ultimos]

# Alarga un eje que ya existe: más días.
seis_dias = torch.cat(tablas, dim=1)
# Crea un eje nuevo, delante: un lote.
lote = torch.stack(tablas)

print("seis días:", seis_dias.tolist())
print("forma del lote:", tuple(lote.shape))
