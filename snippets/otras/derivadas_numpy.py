from math import erf, pi, sqrt

import numpy as np

z = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
s = 1 / (1 + np.exp(-z))
# La campana: la parte de la izquierda y la
# altura en z.
phi = np.array([(1 + erf(v / sqrt(2))) / 2 for v in z])
altura = np.exp(-(z**2) / 2) / sqrt(2 * pi)

# Las fórmulas, a mano.
derivadas = {
    "sigmoide": s * (1 - s),
    "tanh": 1 - np.tanh(z) ** 2,
    "Leaky ReLU": np.where(z > 0, 1.0, 0.1),
    "GELU": phi + z * altura,
    "SiLU": s + z * s * (1 - s),
}

print("z:", z.tolist())
for nombre, d in derivadas.items():
    print(f"derivada de {nombre}: {[round(v, 4) for v in d.tolist()]}")
