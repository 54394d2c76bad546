import torch

z = torch.tensor([-3.0, -0.5, 0.0, 0.5, 3.5])
a = torch.relu(z)

print(f"z: {z.tolist()}")
print(f"relu(z): {a.tolist()}")
