import numpy as np

# Viajes en mototaxi: metros y soles.
metros = np.array([1000.0, 2000.0, 4000.0, 5000.0])
soles = np.array([3.5, 4.5, 6.5, 7.5])

# Tu turno: así aprende muy despacio, y con
# una tasa mayor diverge.
x = metros
lr = 0.00000008

w = b = 0.0
for _ in range(200):
    error = w * x + b - soles
    w = w - lr * 2 * (error * x).mean()
    b = b - lr * 2 * error.mean()

error = w * x + b - soles
print(f"pérdida: {(error * error).mean():.4f}")
