import numpy as np

# Dos fotos en gris, de 2 × 2 píxeles.
playa = np.array([[200, 250], [160, 90]], dtype=np.uint8)
noche = np.array([[100, 60], [120, 30]], dtype=np.uint8)

# Tu turno: la mezcla sale demasiado oscura.
mezcla = (playa + noche) / 2

print("mezcla:", mezcla.tolist())
