import numpy as np

# Sin ReLU, que no cambia ninguna forma.
W1, b1 = np.ones((4, 8)), np.ones(8)
W2, b2 = np.ones((8, 3)), np.ones(3)

for lote in [32, 1]:
    X = np.ones((lote, 4))
    A = X @ W1 + b1
    Y = A @ W2 + b2
    print(f"lote de {lote}, oculta: {A.shape}")
    print(f"lote de {lote}, salida: {Y.shape}")

total = W1.size + b1.size + W2.size + b2.size
print("parámetros:", total)
