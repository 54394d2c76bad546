import numpy as np

X = np.array([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])

# Dos neuronas ocultas: las dos suman las
# señales; la segunda resta 1.
W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
b1 = np.array([0.0, -1.0])
# La salida: la primera menos el doble
# de la segunda.
W2 = np.array([[1.0], [-2.0]])

oculta = np.maximum(0, X @ W1 + b1)
salida = oculta @ W2
xor = salida.reshape(4).astype(int)

print("capa oculta:", oculta.tolist())
print("salida:", xor.tolist())
