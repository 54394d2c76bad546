# Falla a propósito: resta respuestas de
# verdadero o falso.
import numpy as np

z = np.array([-1.0, 0.0, 0.0, 1.0])
y = np.array([False, True, True, False])

error = y - (z >= 0)
