import numpy as np

# Las notas de tres alumnos.
reales = np.array([4.0, 7.0, 10.0])
# Aciertan todas, pero van en columna.
predichas = np.array([
    [4.0],
    [7.0],
    [10.0],
])

resta = predichas - reales
# Un vector menos otro.
bien = predichas[:, 0] - reales

print(f"forma de reales: {reales.shape}")
print(f"forma de predichas: {predichas.shape}")
print(f"forma de la resta: {resta.shape}")
print(f"resta: {resta.tolist()}")
print(f"error medio: {(resta**2).mean():.1f}")
print(f"resta bien hecha: {bien.tolist()}")
print(f"error medio bien hecho: {(bien**2).mean():.1f}")
