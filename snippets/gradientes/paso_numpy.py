import numpy as np

# Tres viajes: kilómetros y soles.
km = np.array([1.5, 2.0, 4.0])
soles = np.array([3.0, 3.5, 6.0])

w = np.array(0.7)
b = np.array(0.3)
lr = 0.05

error = w * km + b - soles
por_w = 2 * (error * km).mean()
por_b = 2 * error.mean()
print(f"gradiente: [{por_w:.4f}, {por_b:.4f}]")
print(f"pérdida: {(error * error).mean():.4f}")

# Un paso hacia donde baja.
w = w - lr * por_w
b = b - lr * por_b
error = w * km + b - soles
print(f"pérdida después: {(error * error).mean():.4f}")
