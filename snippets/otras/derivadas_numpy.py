from math import erf, pi, sqrt

import numpy as np

z = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
s = 1.0 / (1.0 + np.exp(-z))
phi = np.array([0.5 * (1.0 + erf(v / sqrt(2.0))) for v in z])
# altura de la campana en z
altura = np.exp(-(z**2) / 2.0) / sqrt(2.0 * pi)

# las fórmulas, a mano
derivadas = {
    "sigmoide": s * (1.0 - s),
    "tanh": 1.0 - np.tanh(z) ** 2,
    "Leaky ReLU": np.where(z > 0, 1.0, 0.1),
    "GELU": phi + z * altura,
    "SiLU": s + z * s * (1.0 - s),
}
print(f"z: {z.tolist()}")
for nombre, valores in derivadas.items():
    print(f"derivada de {nombre}: {[round(v, 4) for v in valores.tolist()]}")
