import numpy as np

# Pesos de frío, humedad y viento.
w = np.array([2.0, -1.0, -0.5])
b = 0.25


def neurona(x):
    return np.maximum(0, (x * w).sum() + b)


# Las tres medidas, anoche y hoy.
anoche = np.array([0.5, 0.25, 0.5])
hoy = np.array([1.0, 50.0, 0.5])

# Tu turno: ¿por qué hoy no avisa?
print("aviso de anoche:", float(neurona(anoche)))
print("aviso de hoy:", float(neurona(hoy)))
