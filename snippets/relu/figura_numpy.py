import numpy as np

z = np.array(2.0)
activacion = "ReLU"

if activacion == "ReLU":
    valor = np.maximum(0, z)
    pendiente = float(z > 0)
else:
    # La sigmoide.
    valor = 1 / (1 + np.exp(-z))
    pendiente = valor * (1 - valor)

print(f"valor: {valor:.4f}")
print(f"pendiente: {pendiente:.4f}")
