import numpy as np

imagen = np.array(
    [[200, 100, 0], [255, 250, 160]],
    dtype=np.uint8,
)

# En reales cabe la suma; se corta en 255
# y se vuelve a uint8.
suma = imagen.astype(np.float32) + 100
aclarada = np.minimum(suma, 255).astype(np.uint8)

print(f"antes: {imagen.tolist()}")
print(f"después: {aclarada.tolist()}")
print(f"píxeles que se han oscurecido: {(aclarada < imagen).sum()}")
print(f"sigue siendo uint8: {aclarada.dtype == np.uint8}")
