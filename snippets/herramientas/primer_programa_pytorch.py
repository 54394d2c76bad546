import torch

# Cuatro días de lluvia en Quito,
# en milímetros (datos inventados).
lluvia = torch.tensor([12.0, 0.0, 7.5, 20.5])
# Metros cuadrados: un milímetro deja un
# litro en cada uno.
tejado = 2.0

# Sin bucle: multiplica los cuatro a la vez.
litros = lluvia * tejado
total = litros.sum()

print("litros por día:", litros.tolist())
print(f"litros en total: {total:.1f}")
