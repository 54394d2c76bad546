import numpy as np

# Mototaxis: metros y soles. El modelo no
# sabe que están en unidades tan distintas.
metros = np.array([1000.0, 2000.0, 4000.0, 5000.0])
soles = np.array([3.5, 4.5, 6.5, 7.5])


def entrena(x, lr):
    w = b = 0.0
    for _ in range(200):
        error = w * x + b - soles
        w = w - lr * 2 * (error * x).mean()
        b = b - lr * 2 * error.mean()
    error = w * x + b - soles
    return float((error * error).mean())


# Con una tasa mayor, la primera diverge.
print(f"en metros: {entrena(metros, 0.00000008):.4f}")
centrados = (metros - metros.mean()) / metros.std()
print(f"en su escala: {entrena(centrados, 0.1):.4f}")
