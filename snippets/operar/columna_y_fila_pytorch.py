import torch

reales = torch.tensor([4.0, 7.0, 10.0])  # la nota de tres alumnos
predichas = torch.tensor([[4.0], [7.0], [10.0]])  # aciertos, pero en columna

resta = predichas - reales
bien = predichas[:, 0] - reales  # un vector menos otro

print(f"forma de reales: {tuple(reales.shape)}")
print(f"forma de predichas: {tuple(predichas.shape)}")
print(f"forma de la resta: {tuple(resta.shape)}")
print(f"resta: {resta.tolist()}")
print(f"error medio: {(resta**2).mean():.1f}")
print(f"resta bien hecha: {bien.tolist()}")
print(f"error medio bien hecho: {(bien**2).mean():.1f}")
