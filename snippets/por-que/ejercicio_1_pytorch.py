import torch

x = torch.tensor([-1.0, 2.0])

h = -2 * x + 1
sin_activar = 3 * h
con_relu = 3 * torch.relu(h)

print("sin activación:", sin_activar.tolist())
print("con ReLU:", con_relu.tolist())
