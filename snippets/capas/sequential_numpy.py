import numpy as np

X = np.array([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])

W1 = np.array([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b1 = np.array([0.5, -1.0, -1.0])
W2 = np.array([[2.0], [1.0], [1.5]])
b2 = np.array([-1.0])

# NumPy no tiene capas: la red es una lista
# que recorres tú.
modelo = [("oculta", W1, b1), ("salida", W2, b2)]

A = X
for nombre, W, b in modelo:
    A = A @ W + b
    # ReLU, solo en la capa oculta.
    if nombre == "oculta":
        A = np.maximum(A, 0)
    print(f"{nombre}: W {W.shape}, b {b.shape}")
print(f"resultado: {A.tolist()}")
