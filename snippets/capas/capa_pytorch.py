import torch

# Cada fila es una taza: acidez y dulzor.
X = torch.tensor([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])

# Cada columna de W es una neurona.
W = torch.tensor([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = torch.tensor([0.5, -1.0, -1.0])

# Las tres neuronas, las cuatro tazas.
Z = X @ W + b

print(f"forma de X: {tuple(X.shape)}")
print(f"forma de W: {tuple(W.shape)}")
print(f"forma de b: {tuple(b.shape)}")
print(f"forma de Z: {tuple(Z.shape)}")
for numero, fila in enumerate(Z.tolist(), start=1):
    print(f"taza {numero}: {fila}")
