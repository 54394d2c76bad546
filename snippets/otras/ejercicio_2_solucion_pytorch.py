import torch
from torch import nn

# Pronóstico para el Cusco: las z de las
# tres respuestas de una red.
grados = torch.tensor([-6.0])
helada = torch.tensor([2.0])
# Sol, nubes o lluvia.
cielo = torch.tensor([1.0, 0.0, -1.0])

# Una cantidad, un sí o no, y una de tres.
grados = nn.Identity()(grados)
helada = nn.Sigmoid()(helada)
cielo = nn.Softmax(dim=0)(cielo)

print(f"grados: {[round(v, 3) for v in grados.tolist()]}")
print(f"helada: {[round(v, 3) for v in helada.tolist()]}")
print(f"cielo: {[round(v, 3) for v in cielo.tolist()]}")
print(f"suma del cielo: {cielo.sum():.3f}")
