import torch
from torch import nn

entropia_cruzada = nn.CrossEntropyLoss()
mango = torch.tensor(0)

# Puntuaciones de mango, papaya y guayaba
# para una foto de un mango, la 0.
for empujon in [0.0, 0.4, 0.8, 1.2]:
    logits = torch.tensor([1.0 + empujon, 2.0, 0.0])
    acierta = logits.argmax() == mango
    perdida = entropia_cruzada(logits, mango)
    print(f"aciertos con {empujon}:", int(acierta))
    print(f"pérdida con {empujon}: {perdida:.3f}")
