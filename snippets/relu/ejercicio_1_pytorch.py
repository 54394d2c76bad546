import torch

z = torch.tensor([-3.0, 0.5, 2.0])

salida = torch.relu(z)
pendiente = torch.where(z > 0, 1.0, 0.0)

print("salida:", salida.tolist())
print("pendiente:", pendiente.tolist())
