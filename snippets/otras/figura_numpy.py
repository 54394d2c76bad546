from math import erf, exp, pi, sqrt

import numpy as np

z = -1.0

s = 1 / (1 + np.exp(-z))
t = np.tanh(z)
# La parte de los números al azar que cae
# por debajo de z, y cuánto crece ahí.
debajo = (1 + erf(z / sqrt(2))) / 2
crece = exp(-z * z / 2) / sqrt(2 * pi)

valores = {
    "ReLU": np.maximum(0, z),
    "Leaky ReLU": np.where(z > 0, z, 0.1 * z),
    "GELU": z * debajo,
    "SiLU": z * s,
    "sigmoide": s,
    "tanh": t,
}
derivadas = {
    "ReLU": np.where(z > 0, 1.0, 0.0),
    "Leaky ReLU": np.where(z > 0, 1.0, 0.1),
    "GELU": debajo + z * crece,
    "SiLU": s * (1 + z * (1 - s)),
    "sigmoide": s * (1 - s),
    "tanh": 1 - t * t,
}

for nombre in valores:
    print(f"{nombre}: {valores[nombre]:.4f}")
    print(f"derivada de {nombre}: {derivadas[nombre]:.4f}")
