import torch

x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(-2.0, requires_grad=True)
# x llega a y por dos caminos.
y = x * w + x
y.backward()

print("y:", y.tolist())
print("gradiente de x:", x.grad.tolist())
print("gradiente de w:", w.grad.tolist())
