import numpy as np


def sigmoide(v):
    return 1.0 / (1.0 + np.exp(-v))


for z in (0.0, 2.0, 5.0, 10.0):
    s = sigmoide(z)
    print(f"sigmoide en {z:g}: {s * (1.0 - s):.6f}")
    print(f"ReLU en {z:g}: {float(z > 0):.6f}")

# Diez neuronas en fila, con peso 1 y
# sesgo 0: las pendientes se multiplican.
a_sigmoide, a_relu = 2.0, 2.0
producto_sigmoide, producto_relu = 1.0, 1.0
for _ in range(10):
    a_sigmoide = sigmoide(a_sigmoide)
    producto_sigmoide *= a_sigmoide * (1.0 - a_sigmoide)
    producto_relu *= float(a_relu > 0)
    a_relu = np.maximum(0.0, a_relu)
print(f"producto de diez sigmoides: {producto_sigmoide:.1e}")
print(f"producto de diez ReLU: {producto_relu:.1e}")
