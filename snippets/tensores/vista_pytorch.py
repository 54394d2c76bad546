import torch

# Filas: lluvia en Quito y en Bogotá.
lluvia = torch.tensor([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])

# Una fila mira la misma memoria.
quito = lluvia[0]
quito[0] = 99.0

print("lluvia:", lluvia.tolist())
