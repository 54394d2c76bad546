import torch

z = torch.tensor([-1.5, 0.0, 2.0])

escalon = torch.where(z >= 0.0, 1, 0)
relu = torch.relu(z)
print("z:", z.tolist())
print("escalón:", escalon.tolist())
print("ReLU:", relu.tolist())
