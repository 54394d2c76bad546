import numpy as np

# Una red de 4 entradas, 8 neuronas ocultas
# y 3 salidas. Sin activación, para mirar
# solo formas: ReLU no las cambia.
W1, b1 = np.ones((4, 8)), np.zeros(8)
W2, b2 = np.ones((8, 3)), np.zeros(3)
parametros = W1.size + b1.size + W2.size + b2.size

for lote in (32, 1):
    X = np.ones((lote, 4))
    A = X @ W1 + b1
    Y = A @ W2 + b2
    print(f"lote de {lote}, entrada: {X.shape}")
    print(f"lote de {lote}, capa oculta: {A.shape}")
    print(f"lote de {lote}, salida: {Y.shape}")
    print(f"lote de {lote}, parámetros: {parametros}")
