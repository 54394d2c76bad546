# Falla a propósito: la capa oculta da 3
# números y la de salida espera 5.
import numpy as np

# Lo que da la capa oculta, con 4 ejemplos.
A1 = np.ones((4, 3))
W2 = np.ones((5, 1))

Y = A1 @ W2
