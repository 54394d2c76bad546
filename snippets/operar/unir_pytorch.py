import torch

quito = torch.tensor([8.0, 0.0, 5.5])
bogota = torch.tensor([3.5, 9.0, 0.0])

# Alarga un eje que ya existe.
seguidas = torch.cat([quito, bogota])
# Crea un eje nuevo, el de ciudades.
apiladas = torch.stack([quito, bogota])

print(f"seguidas: {seguidas.tolist()}")
print(f"apiladas: {apiladas.tolist()}")

# Otra tabla, también de dos ciudades.
semana = torch.ones((2, 7))
mas_dias = torch.cat(
    [apiladas, semana],
    dim=1,
)
dos_tablas = torch.stack([semana, semana])
print(f"forma con más días: {tuple(mas_dias.shape)}")
print(f"forma de dos tablas apiladas: {tuple(dos_tablas.shape)}")
