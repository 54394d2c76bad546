import numpy as np

taza = np.array([[2.0, 1.0]])
W = np.array([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = np.array([0.5, -1.0, -1.0])

Z = taza @ W + b

print("forma de los pesos:", W.shape)
print("taza 1:", Z.tolist())
