import numpy as np

# simétricos: -9.5, -8.5, ..., 8.5, 9.5
z = np.arange(-9.5, 10.0)

print(f"valores: {z.size}")
for sesgo in (0.0, -5.0, 5.0):
    a = np.maximum(0.0, z + sesgo)
    ceros = int(np.sum(a == 0.0))
    print(f"ceros con sesgo {sesgo:g}: {ceros}")
