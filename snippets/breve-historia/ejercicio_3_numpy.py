import numpy as np

# Interruptores pulsados de los tres
# que hay en un pasillo.
pulsados = np.array([0, 1, 2, 3])

primera = np.maximum(0, pulsados)
segunda = np.maximum(0, pulsados - 1)
# Tu turno: añade una tercera neurona,
# con su sesgo y su peso en la salida.
luz = primera - 2 * segunda

print("luz:", luz.tolist())
