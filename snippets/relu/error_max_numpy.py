# Falla a propósito: max de Python no
# trabaja elemento a elemento.
import numpy as np

z = np.array([-1.0, 2.0])
print(max(0.0, z))
