import torch

# Lluvia en mm. Filas: Quito y Bogotá.
# Columnas: tres días.
lluvia = torch.tensor([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
# Un ajuste por día.
ajuste = torch.tensor([0.5, 0.0, 1.0])
# Metros cuadrados, un tejado por ciudad.
tejados = torch.tensor([10.0, 20.0])
# Un eje nuevo, de tamaño 1, al final.
columna = tejados[:, None]

# La fila vale para las dos ciudades.
corregida = lluvia + ajuste
# La columna vale para los tres días.
litros = lluvia * columna
# Columna y fila: sale una tabla.
de_mas = columna * ajuste

print(f"forma de lluvia: {tuple(lluvia.shape)}")
print(f"forma de ajuste: {tuple(ajuste.shape)}")
print(f"forma de columna: {tuple(columna.shape)}")
print(f"corregida: {corregida.tolist()}")
print(f"litros: {litros.tolist()}")
print(f"de más: {de_mas.tolist()}")
print(f"forma de corregida: {tuple(corregida.shape)}")
print(f"forma de litros: {tuple(litros.shape)}")
print(f"forma de columna por fila: {tuple(de_mas.shape)}")
