import torch

z = torch.tensor([1000.0, 1001.0, 1002.0])

exponenciales = torch.exp(z)
directo = exponenciales / exponenciales.sum()

# Resta el máximo por dentro.
estable = torch.softmax(z, dim=0)

print("exponenciales:", exponenciales.tolist())
print("con la fórmula directa:", directo.tolist())
print("restando el máximo:", [round(v, 3) for v in estable.tolist()])
