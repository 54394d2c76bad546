import numpy as np

X = np.array([
    [4.0, 1.0],
    [2.0, 2.0],
])
pesos = np.array([0.5, -2.0])
sesgo = 1.0

for i, entrada in enumerate(X):
    z = (entrada * pesos).sum() + sesgo
    salida = np.maximum(0, z)
    print(f"z de la entrada {i + 1}: {z:.1f}")
    print(f"salida de la entrada {i + 1}: {salida:.1f}")
