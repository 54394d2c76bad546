# Falla a propósito: torch.softmax no sabe
# sobre qué eje repartir.
import torch

puntuaciones = torch.tensor([
    [2.0, 1.0, 0.0],
    [1.0, 3.0, 0.0],
])
print(f"puntuaciones: {puntuaciones.tolist()}")
print(torch.softmax(puntuaciones))
