import numpy as np

# Diez valores, la mitad por debajo de 0.
z = np.array(
    [-4.5, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 4.5],
)

for sesgo in (0.0, -3.0, 3.0):
    a = np.maximum(0, z + sesgo)
    ceros = (a == 0).sum()
    print(f"ceros con sesgo {sesgo:.0f}: {int(ceros)}")
