import torch

x = torch.tensor(1.0, requires_grad=True)
y = x
# En cada suma, los caminos se duplican.
for _ in range(20):
    y = y + y
y.backward()
print("caminos de x a y:", x.grad.tolist())
