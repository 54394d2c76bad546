import torch

# Dos fotos en gris, de 2 × 2 píxeles.
playa = torch.tensor([[200, 250], [160, 90]], dtype=torch.uint8)
noche = torch.tensor([[100, 60], [120, 30]], dtype=torch.uint8)

# Al dividir antes se pasa a reales,
# y en ellos cabe la suma.
mezcla = playa / 2 + noche / 2

print("mezcla:", mezcla.tolist())
