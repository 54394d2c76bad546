# Falla a propósito: el vector de tejados
# no es una columna.
import torch

lluvia = torch.tensor([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
# Uno por ciudad.
tejados = torch.tensor([10.0, 20.0])

litros = lluvia * tejados
