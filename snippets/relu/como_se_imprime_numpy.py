import numpy as np

activacion = np.maximum
z = np.array([-1.0, 2.0])

print(f"activación: {activacion!r}")
print(f"entrada: {z!r}")
print(f"resultado: {activacion(0.0, z)!r}")
