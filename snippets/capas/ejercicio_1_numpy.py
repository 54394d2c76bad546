import numpy as np

# Diez ejemplos de seis números.
X = np.ones((10, 6))
W1, b1 = np.ones((6, 4)), np.ones(4)
W2, b2 = np.ones((4, 1)), np.ones(1)

A1 = np.maximum(0, X @ W1 + b1)
Y = A1 @ W2 + b2
total = sum(p.size for p in [W1, b1, W2, b2])

print("sale de la oculta:", A1.shape)
print("sale de la red:", Y.shape)
print("parámetros:", total)
