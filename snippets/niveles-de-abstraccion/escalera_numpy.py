import numpy as np

entrada = [1.0, 2.0, 3.0]
pesos = [0.5, -0.2, 0.4]
sesgo = 0.8

# Python puro: cada cuenta, a la vista.
z = sesgo
for i in range(3):
    z = z + entrada[i] * pesos[i]
print(f"Python puro: {z:.1f}")

# Tensores: el bucle va por dentro.
x = np.array(entrada)
w = np.array(pesos)
z = (x * w).sum() + sesgo
print(f"tensores: {z:.1f}")

# Capa: guarda los pesos y lee un lote.
W = w.reshape(3, 1)
b = np.array([sesgo])


def capa(X):
    return X @ W + b


z = capa(x.reshape(1, 3))
print(f"capa: {z[0, 0]:.1f}")
