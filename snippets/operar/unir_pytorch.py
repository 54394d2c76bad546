import torch

# Filas: lluvia en Quito y en Bogotá.
# Columnas: dos días.
lunes_martes = torch.tensor([
    [8.0, 0.0],
    [3.5, 9.0],
])
miercoles_jueves = torch.tensor([
    [5.5, 2.0],
    [0.0, 4.0],
])
tablas = [lunes_martes, miercoles_jueves]

# Alarga un eje que ya existe: más días.
cuatro_dias = torch.cat(tablas, dim=1)
# Crea un eje nuevo, delante: un lote.
lote = torch.stack(tablas)

print("cuatro días:", cuatro_dias.tolist())
print("forma del lote:", tuple(lote.shape))
