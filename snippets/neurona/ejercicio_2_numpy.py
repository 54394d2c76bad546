import numpy as np

# Las señales de los dos sensores.
X = np.array([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
pesos = np.array([1.0, 1.0])
# Tu turno: cambia un solo número para que
# baste con una señal.
sesgo = -2.0

for senales in X:
    z = (senales * pesos).sum() + sesgo
    print(f"con señales {senales.tolist()}: {int(z >= 0)}")
