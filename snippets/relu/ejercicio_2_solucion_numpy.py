import numpy as np

# Lo que sale de una capa con ReLU: un día
# por fila y una neurona por columna.
A = np.array([
    [0.0, 1.5, 0.0, 2.0],
    [0.0, 0.0, 0.0, 1.0],
    [3.0, 0.0, 0.0, 0.5],
])

# Ninguna salida es negativa: una columna
# que suma 0 solo tiene ceros.
sumas = A.sum(axis=0)
muertas = (sumas == 0).sum()

print("neuronas muertas:", int(muertas))
