import numpy as np

# El valle, y desde dónde se baja.
cuesta = np.array([0.1, 2.0])
w = np.array([4.0, 1.0])
velocidad = np.array([0.0, 0.0])
lr = 0.1

for _ in range(20):
    gradiente = 2 * cuesta * w
    # Tu turno: que el paso arrastre los
    # anteriores.
    w = w - lr * gradiente

print("pesos:", [round(v, 3) for v in w.tolist()])
print(f"pérdida: {(cuesta * w * w).sum():.4f}")
