import numpy as np

imagen = np.array(
    [[200, 100, 0], [255, 250, 160]],
    dtype=np.uint8,
)

# Tu turno: súmale 100 sin que lo claro
# se vuelva oscuro.
aclarada = imagen + 100

print(f"antes: {imagen.tolist()}")
print(f"después: {aclarada.tolist()}")
print(f"píxeles que se han oscurecido: {(aclarada < imagen).sum()}")
print(f"sigue siendo uint8: {aclarada.dtype == np.uint8}")
