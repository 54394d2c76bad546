# Falla a propósito: no existe np.sigmoid.
import numpy as np

z = np.array([-1.0, 2.0])
print(f"z: {z.tolist()}")
print(np.sigmoid(z))
