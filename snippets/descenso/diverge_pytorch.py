import torch

x = torch.tensor([-1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
y = torch.tensor([-1.0, 1.0, 3.0, 5.0], dtype=torch.float64)
w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
b = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
# Demasiado: cada paso se aleja más.
descenso = torch.optim.SGD([w, b], lr=50.0)

for vuelta in range(151):
    descenso.zero_grad()
    error = w * x + b - y
    perdida = (error * error).mean()
    if vuelta in [0, 1, 2, 70, 150]:
        print(f"pérdida en la vuelta {vuelta}: {perdida.item():.4g}")
    perdida.backward()
    descenso.step()
