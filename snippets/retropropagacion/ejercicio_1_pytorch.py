import torch

x = 3.0
y = 2.0
w = torch.tensor(0.5, requires_grad=True)
b = torch.tensor(-1.0, requires_grad=True)
v = torch.tensor(2.0, requires_grad=True)

z = w * x + b
a = v * torch.relu(z)
perdida = (a - y) ** 2
perdida.backward()
print("pérdida:", perdida.tolist())
print("gradiente de v:", v.grad.tolist())
print("gradiente de b:", b.grad.tolist())
print("gradiente de w:", w.grad.tolist())
