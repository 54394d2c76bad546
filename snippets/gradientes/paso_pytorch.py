import torch

# Tres viajes: kilómetros y soles.
km = torch.tensor([1.5, 2.0, 4.0])
soles = torch.tensor([3.0, 3.5, 6.0])

w = torch.tensor(0.7, requires_grad=True)
b = torch.tensor(0.3, requires_grad=True)
lr = 0.05

error = w * km + b - soles
perdida = (error * error).mean()
perdida.backward()
print(f"gradiente: [{w.grad:.4f}, {b.grad:.4f}]")
print(f"pérdida: {perdida:.4f}")

# Un paso hacia donde baja, sin anotarlo.
with torch.no_grad():
    w -= lr * w.grad
    b -= lr * b.grad
    error = w * km + b - soles
print(f"pérdida después: {(error * error).mean():.4f}")
