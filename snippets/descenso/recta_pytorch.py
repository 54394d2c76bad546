import torch

# Cuatro puntos de la recta y = 2x + 1.
x = torch.tensor([-1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
y = torch.tensor([-1.0, 1.0, 3.0, 5.0], dtype=torch.float64)

w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
b = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
descenso = torch.optim.SGD([w, b], lr=0.05)

perdidas = []
for _ in range(41):
    descenso.zero_grad()
    error = w * x + b - y
    perdida = (error * error).mean()
    perdida.backward()
    descenso.step()
    perdidas.append(perdida.item())

# Una de cada cuatro.
print("pérdida:", [round(p, 5) for p in perdidas[::4]])
print(f"w: {w:.4f}")
print(f"b: {b:.4f}")
