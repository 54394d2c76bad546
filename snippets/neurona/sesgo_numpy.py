import numpy as np

# milímetros por hora
lluvia = np.array([0.0, 1.0, 2.0, 3.0])
peso = 1.0
print("lluvia:", lluvia.tolist())

for sesgo in [-1.0, -2.0, -3.0]:
    z = peso * lluvia + sesgo
    alarma = np.where(z >= 0.0, 1, 0)
    print(f"con sesgo {sesgo}: {alarma.tolist()}")
