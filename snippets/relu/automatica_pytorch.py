import torch

z = torch.tensor(
    [-2.0, -0.5, 0.0, 0.5, 2.0],
    requires_grad=True,
)
suma = torch.relu(z).sum()
suma.backward()

print("derivada:", z.grad.tolist())
