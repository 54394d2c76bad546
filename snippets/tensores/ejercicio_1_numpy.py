import numpy as np

# Diez fotos en gris, de 28 × 20.
fotos = np.zeros((10, 28, 20))

print("una foto:", fotos[3].shape)
print("columna 5 de cada foto:", fotos[:, :, 5].shape)
print("de la 2 a la 4:", fotos[2:5].shape)
print("última fila de la última:", fotos[-1, -1].shape)
