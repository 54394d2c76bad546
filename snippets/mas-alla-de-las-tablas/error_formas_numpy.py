# Falla a propósito: un lote lleva los
# canales al final; otro, al principio.
import numpy as np

lunes = np.zeros((2, 4, 5, 3))
martes = np.zeros((2, 3, 4, 5))

print(f"forma de lunes: {lunes.shape}")
print(f"forma de martes: {martes.shape}")
suma = lunes + martes
