from math import erf, sqrt

import numpy as np

# Nueve números: -4, -3, ..., 3, 4.
z = np.arange(-4.0, 5.0)
s = 1.0 / (1.0 + np.exp(-z))
phi = np.array([0.5 * (1.0 + erf(v / sqrt(2.0))) for v in z])

salidas = {
    "sigmoide": s,
    "tanh": np.tanh(z),
    "ReLU": np.maximum(0.0, z),
    "Leaky ReLU": np.where(z > 0, z, 0.1 * z),
    "GELU": z * phi,
    "SiLU": z * s,
}
# abs evita que un 0 se escriba «-0.00»;
# ninguna media es negativa.
print(f"media de z: {z.mean():.2f}")
for nombre, salida in salidas.items():
    print(f"media con {nombre}: {abs(salida.mean()):.2f}")
