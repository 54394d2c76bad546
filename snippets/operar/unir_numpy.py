import numpy as np

quito = np.array([8.0, 0.0, 5.5])
bogota = np.array([3.5, 9.0, 0.0])

# Alarga un eje que ya existe.
seguidas = np.concatenate([quito, bogota])
# Crea un eje nuevo, el de ciudades.
apiladas = np.stack([quito, bogota])

print(f"seguidas: {seguidas.tolist()}")
print(f"apiladas: {apiladas.tolist()}")

# Otra tabla, también de dos ciudades.
semana = np.ones((2, 7))
mas_dias = np.concatenate(
    [apiladas, semana],
    axis=1,
)
dos_tablas = np.stack([semana, semana])
print(f"forma con más días: {mas_dias.shape}")
print(f"forma de dos tablas apiladas: {dos_tablas.shape}")
