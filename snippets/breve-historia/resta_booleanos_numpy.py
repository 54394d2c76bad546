# Falla a propósito: resta respuestas de
# verdadero o falso.
import numpy as np

z = np.array([-1.0, 0.0, 0.0, 1.0])
y = np.array([False, True, True, False])

prediccion = z >= 0
print("z:", z.tolist())
print("objetivo:", y.tolist())
print("predicción:", prediccion.tolist())
error = y - prediccion
