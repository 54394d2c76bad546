from math import erf, pi, sqrt

import numpy as np

z = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
# La parte de la campana a la izquierda.
phi = np.array([(1 + erf(v / sqrt(2))) / 2 for v in z])
# La misma, sin contar toda la campana.
k = sqrt(2 / pi) * (z + 0.044715 * z**3)

silu = z / (1 + np.exp(-z))
gelu = z * phi
otra = z * (1 + np.tanh(k)) / 2

print("SiLU:", [round(v, 4) for v in silu.tolist()])
print("GELU:", [round(v, 4) for v in gelu.tolist()])
print("GELU aproximada:", [round(v, 4) for v in otra.tolist()])
