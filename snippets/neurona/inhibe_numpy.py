import numpy as np

X = np.array([
    [2.0, 0.0],
    [2.0, 1.0],
    [2.0, 2.0],
])
pesos = np.array([1.0, -1.5])
sesgo = 0.5

for entrada in X:
    z = (entrada * pesos).sum() + sesgo
    salida = np.maximum(0, z)
    print(f"con segunda entrada {entrada[1]:.1f}: {salida:.1f}")
