import numpy as np

# Milímetros por hora.
lluvia = np.array([0.0, 1.0, 2.0, 3.0])
peso = 1.0

for sesgo in [-1.0, -2.0, -3.0]:
    z = peso * lluvia + sesgo
    alarma = (z >= 0).astype(int)
    print(f"con sesgo {sesgo}: {alarma.tolist()}")
