import torch

x = torch.tensor(3.0, requires_grad=True)
s = x + x
y = s * s
y.backward()

print("y:", y.tolist())
print("gradiente de x:", x.grad.tolist())
