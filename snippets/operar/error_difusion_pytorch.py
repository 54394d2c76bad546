# Falla a propósito: el vector de tejados
# no es una columna.
import torch

lluvia = torch.tensor([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
# Uno por ciudad.
tejados = torch.tensor([10.0, 20.0])

print(f"lluvia: {lluvia.tolist()}")
print(f"tejados: {tejados.tolist()}")
print(f"forma de lluvia: {tuple(lluvia.shape)}")
print(f"forma de tejados: {tuple(tejados.shape)}")
litros = lluvia * tejados
