import torch
from torch import nn

# Una fila por foto; una puntuación por
# fruta: mango, papaya y guayaba.
logits = torch.tensor([
    [2.0, 0.0, -1.0],
    [0.5, 2.0, 1.0],
    [0.0, 0.0, 0.0],
])
# Un mango, una guayaba y una papaya.
correctas = torch.tensor([0, 2, 1])

entropia_cruzada = nn.CrossEntropyLoss()
reparto = torch.softmax(logits, dim=1)
for foto, fruta in enumerate(correctas):
    perdida = entropia_cruzada(logits[foto], fruta)
    print(f"parte en la foto {foto}: {reparto[foto, fruta]:.3f}")
    print(f"pérdida en la foto {foto}: {perdida:.3f}")

print(f"pérdida: {entropia_cruzada(logits, correctas):.3f}")
