import torch

# Las notas de tres alumnos.
reales = torch.tensor([4.0, 7.0, 10.0])
# Aciertan todas, pero van en columna.
predichas = torch.tensor([[4.0], [7.0], [10.0]])

resta = predichas - reales
error = abs(resta).mean()
# Un vector menos otro.
bien = predichas[:, 0] - reales
error_bien = abs(bien).mean()

print("resta:", resta.tolist())
print(f"error medio: {error:.2f}")
print(f"error medio bien hecho: {error_bien:.2f}")
