import torch

w = torch.tensor(4.0)
derivada = torch.tensor(6.0)

for lr in [0.5, 0.05]:
    print(f"con {lr}: {w - lr * derivada:.2f}")
