import torch

# Las notas de tres alumnos.
reales = torch.tensor([4.0, 7.0, 10.0])
# Aciertan todas, pero van en columna.
predichas = torch.tensor([
    [4.0],
    [7.0],
    [10.0],
])

resta = predichas - reales
# Un vector menos otro.
bien = predichas[:, 0] - reales

print(f"forma de reales: {tuple(reales.shape)}")
print(f"forma de predichas: {tuple(predichas.shape)}")
print(f"forma de la resta: {tuple(resta.shape)}")
print(f"resta: {resta.tolist()}")
print(f"error medio: {(resta**2).mean():.1f}")
print(f"resta bien hecha: {bien.tolist()}")
print(f"error medio bien hecho: {(bien**2).mean():.1f}")
