import torch

# El peso, y cuánto se mueve.
w = torch.tensor(0.7, dtype=torch.float64, requires_grad=True)
h = 0.1


def mide(peso):
    prediccion = peso * 1.5 + 0.3
    return (prediccion - 3) ** 2


perdida = mide(w)
con_h = (mide(w + h) - perdida) / h
# La derivada, sin fórmula.
perdida.backward()

print(f"pérdida: {perdida:.4f}")
print(f"pendiente con h: {con_h:.4f}")
print(f"pendiente exacta: {w.grad:.4f}")
