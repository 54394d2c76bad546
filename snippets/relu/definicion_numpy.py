import numpy as np

z = np.array([-3.0, -0.5, 0.0, 0.5, 3.5])
a = np.maximum(0.0, z)  # compara 0 con cada elemento

print(f"z: {z.tolist()}")
print(f"relu(z): {a.tolist()}")
