import numpy as np

# Dos interruptores y una luz: encendida si
# uno, y solo uno, está arriba.
X = np.array([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Las dos restas posibles.
W1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
W2 = np.array([[1.0], [1.0]])

oculta = np.maximum(0, X @ W1)
luz = oculta @ W2

print(f"oculta: {oculta.tolist()}")
print(f"luz: {luz[:, 0].tolist()}")
print("esperada: [0.0, 1.0, 1.0, 0.0]")
