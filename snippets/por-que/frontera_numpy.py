import numpy as np

medidas = [-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0]
# Cada neurona mira una medida.
W1 = np.array([[1.0, 0.0], [0.0, 1.0]])
W2 = np.array([[1.0], [1.0]])
b2 = -1.5


def alarmas(Z):
    return "".join("#" if z >= 0 else "." for z in Z[:, 0].tolist())


# Hacia la derecha, el calor va de -3 a 3.
for humedad in [3.0, 2.0, 1.0, 0.0, -1.0, -2.0, -3.0]:
    X = np.array([[calor, humedad] for calor in medidas])
    H = X @ W1
    sin_relu = alarmas(H @ W2 + b2)
    con_relu = alarmas(np.maximum(0, H) @ W2 + b2)
    # :2.0f deja sitio para el signo.
    print(f"humedad {humedad:2.0f}: {sin_relu} | {con_relu}")
