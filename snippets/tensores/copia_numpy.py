import numpy as np

# Filas: lluvia en Quito y en Bogotá.
lluvia = np.array([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])

# Los números pasan a otra memoria.
quito = lluvia[0].copy()
quito[0] = 99.0

print("quito:", quito.tolist())
print("lluvia:", lluvia.tolist())
