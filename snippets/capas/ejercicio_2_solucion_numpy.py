import numpy as np

X = np.array([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = np.array([[1.0, 0.5, -1.0], [-1.0, 1.0, 2.0]])
b1 = np.array([0.5, -1.0, -1.0])
W2 = np.array([[1.0, -1.0], [0.5, 1.0], [-1.0, 1.0]])
b2 = np.array([0.0, 1.0])
W3 = np.array([[1.0], [2.0]])
b3 = np.array([-1.0])

modelo = [(W1, b1), (W2, b2), (W3, b3)]

A = X
for numero, (W, b) in enumerate(modelo, start=1):
    A = A @ W + b
    # ReLU en todas menos en la última.
    if numero < len(modelo):
        A = np.maximum(A, 0)

print(f"W2: {W2.tolist()}")
print(f"b2: {b2.tolist()}")
print(f"W3: {W3.tolist()}")
print(f"b3: {b3.tolist()}")
print(f"forma de la salida: {A.shape}")
print(f"parámetros: {sum(W.size + b.size for W, b in modelo)}")
print(f"salida: {A.tolist()}")
