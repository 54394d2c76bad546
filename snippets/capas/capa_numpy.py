import numpy as np

# Cada fila es una taza: acidez y dulzor.
X = np.array([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
# Cada columna es una neurona.
W = np.array([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = np.array([0.5, -1.0, -1.0])

# Las tres neuronas, con las cuatro tazas.
Z = X @ W + b

print("forma de Z:", Z.shape)
for i, fila in enumerate(Z.tolist()):
    print(f"taza {i + 1}: {fila}")
