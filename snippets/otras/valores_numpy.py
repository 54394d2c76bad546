from math import erf, sqrt

import numpy as np

z = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])


def sigmoide(v):
    return 1.0 / (1.0 + np.exp(-v))


def phi(v):
    # La parte de la campana de Gauss que
    # queda a la izquierda.
    return np.array([0.5 * (1.0 + erf(x / sqrt(2.0))) for x in v])


salidas = {
    "sigmoide": sigmoide(z),
    "tanh": np.tanh(z),
    "Leaky ReLU": np.where(z > 0, z, 0.1 * z),
    "GELU": z * phi(z),
    "SiLU": z * sigmoide(z),
}
print(f"z: {z.tolist()}")
for nombre, salida in salidas.items():
    print(f"{nombre}: {[round(v, 4) for v in salida.tolist()]}")

# ¿Hasta dónde se hunden las dos suaves?
v = np.linspace(-3.0, 0.0, 301)
print(f"mínimo de GELU: {(v * phi(v)).min():.2f}")
print(f"mínimo de SiLU: {(v * sigmoide(v)).min():.2f}")
