import numpy as np

# Puntuaciones de mango, lulo y guayaba.
z = np.array([2.0, 1.0, -1.0])

# Ya no hay negativos.
exponenciales = np.exp(z)
total = exponenciales.sum()
reparto = exponenciales / total

print("exponenciales:", [round(v, 3) for v in exponenciales.tolist()])
print(f"total: {total:.3f}")
print("reparto:", [round(v, 3) for v in reparto.tolist()])
