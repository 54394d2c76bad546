import numpy as np

X = np.array([[2.0, 1.0], [1.0, 3.0]])
b = np.array([0.5, -1.0])

# Vienen de PyTorch: neuronas por fila.
P = np.array([[1.0, 2.0], [3.0, -1.0]])
# La neurona 1, con la taza 1.
a_mano = (X[0] * P[0]).sum() + b[0]

# Tu turno: arregla una sola línea.
Z = X @ P + b

print(f"neurona 1 a mano: {a_mano:.1f}")
print(f"neurona 1 en la capa: {Z[0, 0]:.1f}")
print("salida:", Z.tolist())
