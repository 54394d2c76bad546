import numpy as np

# Viajes: metros y soles. El modelo no
# sabe que están en unidades tan distintas.
metros = np.array([1000.0, 2000.0, 4000.0, 5000.0])
soles = np.array([3.5, 4.5, 6.5, 7.5])


def entrena(x, lr):
    w = b = 0.0
    for _ in range(20):
        error = w * x + b - soles
        w = w - lr * 2 * (error * x).mean()
        b = b - lr * 2 * error.mean()
    error = w * x + b - soles
    return float((error * error).mean()), (w * x + b).tolist()


# Con una tasa mayor, la primera diverge.
perdida, prediccion = entrena(metros, 0.00000008)
print(f"pérdida en metros: {perdida:.4f}")
print("predicción en metros:", [round(p, 2) for p in prediccion])
centrados = (metros - metros.mean()) / metros.std()
perdida, prediccion = entrena(centrados, 0.1)
print(f"pérdida en su escala: {perdida:.4f}")
print("predicción en su escala:", [round(p, 2) for p in prediccion])
