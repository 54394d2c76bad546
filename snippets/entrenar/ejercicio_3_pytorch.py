import torch

# Qué cifra era cada una, y qué dijo la red.
reales = torch.tensor([8, 3, 8, 0, 8, 5, 8, 9, 8, 3])
dichas = torch.tensor([8, 3, 1, 0, 8, 8, 9, 9, 3, 3])
cifra = 8

# Tu turno: solo de los que son un ocho.
parte = (dichas == reales).float().mean()
print(f"exhaustividad: {parte:.2f}")
