import numpy as np

# Cada fila es una taza: acidez y dulzor.
X = np.array([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])

# Cada columna de W es una neurona.
W = np.array([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = np.array([0.5, -1.0, -1.0])

# Las tres neuronas, las cuatro tazas.
Z = X @ W + b

print(f"forma de X: {X.shape}")
print(f"forma de W: {W.shape}")
print(f"forma de b: {b.shape}")
print(f"forma de Z: {Z.shape}")
for numero, fila in enumerate(Z.tolist(), start=1):
    print(f"taza {numero}: {fila}")
