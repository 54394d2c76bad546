import numpy as np

x = np.array([-1.0, 0.0, 1.0, 2.0])
y = np.array([-1.0, 1.0, 3.0, 5.0])
w = b = 0.0
# Demasiado: cada paso se aleja más.
lr = 50.0

# Que NumPy no avise: es a propósito.
with np.errstate(over="ignore", invalid="ignore"):
    for vuelta in range(151):
        error = w * x + b - y
        if vuelta in [0, 1, 2, 70, 150]:
            perdida = (error * error).mean()
            print(f"pérdida en la vuelta {vuelta}: {perdida:.4g}")
        w = w - lr * 2 * (error * x).mean()
        b = b - lr * 2 * error.mean()
