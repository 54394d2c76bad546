import numpy as np

# Interruptores pulsados de los tres
# que hay en un pasillo.
pulsados = np.array([0, 1, 2, 3])

primera = np.maximum(0, pulsados)
segunda = np.maximum(0, pulsados - 1)
# Solo despierta con los tres pulsados.
tercera = np.maximum(0, pulsados - 2)
luz = primera - 2 * segunda + 2 * tercera

print("luz:", luz.tolist())
