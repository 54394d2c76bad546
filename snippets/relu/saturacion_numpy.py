import numpy as np

z = np.array([0.0, 1.0, 5.0, 10.0])

sigmoide = 1 / (1 + np.exp(-z))
pendiente = sigmoide * (1 - sigmoide)

for i in range(4):
    print(f"pendiente de sigmoide en {z[i]:.0f}: {pendiente[i]:.6f}")
    print(f"pendiente de ReLU en {z[i]:.0f}: {float(z[i] > 0):.6f}")

# Las de diez neuronas en fila, cada una con
# la mayor que puede tener.
print(f"producto de diez: {pendiente[0] ** 10:.8f}")
