import numpy as np

# mango, lulo, guayaba
puntuaciones = np.array([2.0, 1.0, -1.0])

# ya no hay negativos
exponenciales = np.exp(puntuaciones)
total = exponenciales.sum()
reparto = exponenciales / total

print(f"puntuaciones: {puntuaciones.tolist()}")
print(f"exponenciales: {[round(v, 3) for v in exponenciales.tolist()]}")
print(f"total: {total:.3f}")
print(f"softmax: {[round(v, 4) for v in reparto.tolist()]}")
print(f"suma del reparto: {reparto.sum():.4f}")
