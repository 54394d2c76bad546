import numpy as np

# El valle, y desde dónde se baja.
cuesta = np.array([0.1, 2.0])
w = np.array([4.0, 1.0])
velocidad = np.array([0.0, 0.0])
lr = 0.1

for _ in range(20):
    gradiente = 2 * cuesta * w
    # Lo que llevaba, y lo nuevo.
    velocidad = 0.9 * velocidad + gradiente
    w = w - lr * velocidad

print("pesos:", [round(v, 3) for v in w.tolist()])
print(f"pérdida: {(cuesta * w * w).sum():.4f}")
