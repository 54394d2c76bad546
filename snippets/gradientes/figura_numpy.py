import numpy as np

# El peso, y cuánto se mueve.
w = np.array(0.7)
h = 0.1


def mide(peso):
    prediccion = peso * 1.5 + 0.3
    return (prediccion - 3) ** 2


perdida = mide(w)
con_h = (mide(w + h) - perdida) / h
# La derivada, por su fórmula.
exacta = 2 * (w * 1.5 + 0.3 - 3) * 1.5

print(f"pérdida: {perdida:.4f}")
print(f"pendiente con h: {con_h:.4f}")
print(f"pendiente exacta: {exacta:.4f}")
