import numpy as np

valores = [-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0]

# Neuronas nuevas: miran -calor y -humedad.
W1 = np.array([
    [1.0, 0.0, -1.0, 0.0],
    [0.0, 1.0, 0.0, -1.0],
])
W2 = np.array([[1.0], [1.0], [1.0], [1.0]])
b2 = -2.5

print(f"calor: {valores}")
for humedad in reversed(valores):
    X = np.array([[calor, humedad] for calor in valores])
    z = np.maximum(0, X @ W1) @ W2 + b2
    fila = "".join("#" if v >= 0 else "." for v in z[:, 0].tolist())
    print(f"humedad {humedad:2.0f}: {fila}")
