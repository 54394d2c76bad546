import numpy as np

# Cuatro puntos de la recta y = 2x + 1.
x = np.array([-1.0, 0.0, 1.0, 2.0])
y = np.array([-1.0, 1.0, 3.0, 5.0])

w = np.array(0.0)
b = np.array(0.0)
lr = 0.05

perdidas = []
for _ in range(41):
    error = w * x + b - y
    perdidas.append(float((error * error).mean()))
    w = w - lr * 2 * (error * x).mean()
    b = b - lr * 2 * error.mean()

# Una de cada cuatro.
print("pérdida:", [round(p, 5) for p in perdidas[::4]])
print(f"w: {w:.4f}")
print(f"b: {b:.4f}")
