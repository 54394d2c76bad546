import numpy as np

p = np.array([0, 0, 1, 1])
q = np.array([0, 1, 0, 1])

# Dos neuronas ocultas: las dos suman las
# señales, y la segunda tiene sesgo -1.
primera = np.maximum(0, p + q)
segunda = np.maximum(0, p + q - 1)
# La salida resta el doble de la segunda.
salida = primera - 2 * segunda

print("primera:", primera.tolist())
print("segunda:", segunda.tolist())
print("salida:", salida.tolist())
