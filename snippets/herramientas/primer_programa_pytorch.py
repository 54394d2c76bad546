import torch

# Lluvia de cuatro días en Quito, en milímetros (datos inventados).
lluvia = torch.tensor([12.0, 0.0, 7.5, 20.5])
tejado = 2.0  # metros cuadrados: cada milímetro deja 2 litros

litros = lluvia * tejado  # sin bucle: multiplica los cuatro a la vez

print(f"litros por día: {litros.tolist()}")
print(f"litros en total: {litros.sum():.1f}")
print(f"litros del día más lluvioso: {litros.max():.1f}")
