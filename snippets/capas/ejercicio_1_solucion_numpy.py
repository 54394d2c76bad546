import numpy as np

X = np.array([[2.0, 1.0], [1.0, 3.0]])
b = np.array([0.5, -1.0])

# Vienen de PyTorch: una neurona por fila.
P = np.array([[1.0, 2.0], [3.0, -1.0]])
# Neurona 1, taza 1.
a_mano = np.sum(X[0] * P[0]) + b[0]

# Ahora cada columna es una neurona.
salida = X @ P.T + b
print(f"neurona 1 a mano: {a_mano}")
print(f"neurona 1 en la capa: {salida[0, 0]}")
print(f"salida: {salida.tolist()}")
