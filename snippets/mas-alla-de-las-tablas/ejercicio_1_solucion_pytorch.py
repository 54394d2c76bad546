import torch

imagen = torch.tensor(
    [[200, 100, 0], [255, 250, 160]],
    dtype=torch.uint8,
)

# En reales cabe la suma; se corta en 255
# y se vuelve a uint8.
suma = imagen.float() + 100
aclarada = suma.clamp(max=255).to(torch.uint8)

print(f"antes: {imagen.tolist()}")
print(f"después: {aclarada.tolist()}")
print(f"píxeles que se han oscurecido: {(aclarada < imagen).sum()}")
print(f"sigue siendo uint8: {aclarada.dtype == torch.uint8}")
