import numpy as np

z = np.array([-3.0, -0.5, 0.0, 0.5, 3.5])
# compara 0 con cada elemento
a = np.maximum(0.0, z)

print(f"z: {z.tolist()}")
print(f"relu(z): {a.tolist()}")
