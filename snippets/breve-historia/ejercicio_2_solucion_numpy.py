import numpy as np

# Tres interruptores de un pasillo:
# ninguno, uno, dos y tres pulsados.
X = np.array([
    [0.0, 0.0, 0.0],
    [0.0, 0.0, 1.0],
    [0.0, 1.0, 1.0],
    [1.0, 1.0, 1.0],
])

# La tercera neurona solo despierta
# con los tres pulsados.
W1 = np.array([
    [1.0, 1.0, 1.0],
    [1.0, 1.0, 1.0],
    [1.0, 1.0, 1.0],
])
b1 = np.array([0.0, -1.0, -2.0])
W2 = np.array([[1.0], [-2.0], [2.0]])

oculta = np.maximum(0, X @ W1 + b1)
salida = oculta @ W2
luz = salida.reshape(4).astype(int)

print("capa oculta:", oculta.tolist())
print("luz:", luz.tolist())
