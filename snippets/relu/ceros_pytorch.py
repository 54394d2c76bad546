import torch

# simétricos: -9.5, -8.5, ..., 8.5, 9.5
z = torch.arange(-9.5, 10.0)

print(f"valores: {z.numel()}")
for sesgo in (0.0, -5.0, 5.0):
    a = torch.relu(z + sesgo)
    ceros = int(torch.sum(a == 0.0))
    print(f"ceros con sesgo {sesgo:g}: {ceros}")
