# Falla a propósito: a la segunda fila
# le falta un dato.
import numpy as np

lluvia = [[8.0, 0.0, 5.5], [3.5, 9.0]]
np.array(lluvia)
