import numpy as np

# Dos fotos en gris, de 2 × 2 píxeles.
playa = np.array([[200, 250], [160, 90]], dtype=np.uint8)
noche = np.array([[100, 60], [120, 30]], dtype=np.uint8)

# Al dividir antes se pasa a reales,
# y en ellos cabe la suma.
mezcla = playa / 2 + noche / 2

print("mezcla:", mezcla.tolist())
