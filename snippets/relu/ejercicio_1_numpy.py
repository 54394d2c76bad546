import numpy as np

z = np.array([-3.0, 0.5, 2.0])

salida = np.maximum(0, z)
pendiente = np.where(z > 0, 1.0, 0.0)

print("salida:", salida.tolist())
print("pendiente:", pendiente.tolist())
