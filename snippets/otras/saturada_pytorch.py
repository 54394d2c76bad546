import torch

# Satura: debería dar 0 y da casi 1.
z = torch.tensor(6.0)
lr = 2.0

for vuelta in range(601):
    a = torch.sigmoid(z)
    if vuelta in (0, 100, 600):
        print(f"sigmoide en la vuelta {vuelta}: {a:.3f}")
    error = 0 - a
    pendiente = a * (1 - a)
    z = z + lr * error * pendiente
