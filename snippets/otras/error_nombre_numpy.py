# Falla a propósito: NumPy no trae la
# sigmoide.
import numpy as np

z = np.array([-1.0, 2.0])
print(f"z: {z.tolist()}")
print(np.sigmoid(z))
