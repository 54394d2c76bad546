import torch

km = torch.tensor([1.0, 2.0, 3.0])
soles = torch.tensor([3.5, 4.5, 5.5])
w = torch.tensor(0.5, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
lr = 0.1

for _ in range(150):
    w.grad = None
    b.grad = None
    error = w * km + b - soles
    perdida = (error * error).mean()
    perdida.backward()
    with torch.no_grad():
        # Tu turno: el fijo nunca cambia.
        w -= lr * w.grad

print(f"pérdida: {perdida:.4f}")
print(f"cada kilómetro: {w:.3f}")
print(f"fijo: {b:.3f}")
