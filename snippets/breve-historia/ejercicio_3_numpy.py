import numpy as np

# Interruptores pulsados de los tres
# que hay en un pasillo.
pulsados = np.array([0, 1, 2, 3])

primera = np.maximum(0, pulsados)
segunda = np.maximum(0, pulsados - 1)
# Tu turno: añade la tercera neurona.
luz = primera - 2 * segunda

print("luz:", luz.tolist())
