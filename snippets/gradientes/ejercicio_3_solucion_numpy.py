import numpy as np

km = np.array([1.0, 2.0, 3.0])
soles = np.array([3.5, 4.5, 5.5])
w = np.array(0.5)
b = np.array(0.0)
lr = 0.1

for _ in range(150):
    error = w * km + b - soles
    perdida = (error * error).mean()
    # Cada uno, con su derivada.
    w = w - lr * 2 * (error * km).mean()
    b = b - lr * 2 * error.mean()

print(f"pérdida: {perdida:.4f}")
print(f"cada kilómetro: {w:.3f}")
print(f"fijo: {b:.3f}")
