import torch
from torch import nn

# Una foto: la fruta correcta es la 0, y la
# red está segura.
z = torch.tensor([[6.0, 0.0, 0.0]])
correcta = torch.tensor([0])

reparto = torch.softmax(z, dim=1)
entropia = nn.CrossEntropyLoss()
perdida = entropia(z, correcta)
de_mas = entropia(reparto, correcta)

print(f"parte de la correcta: {reparto[0, 0]:.3f}")
print(f"pérdida: {perdida:.3f}")
print(f"pérdida con softmax de más: {de_mas:.3f}")
