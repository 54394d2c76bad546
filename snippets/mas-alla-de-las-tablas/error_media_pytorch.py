# Falla a propósito: promedia enteros.
import torch

imagen = torch.tensor(
    [[200, 100], [51, 0]],
    dtype=torch.uint8,
)

print(f"imagen: {imagen.tolist()}")
media = imagen.mean()
