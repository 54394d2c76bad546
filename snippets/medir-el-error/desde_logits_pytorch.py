import torch
from torch import nn

# La red está muy segura de la opción 1, y
# la correcta es la 0.
logits = torch.tensor([5.0, 805.0])
correcta = torch.tensor(0)

reparto = torch.softmax(logits, dim=0)
desde_reparto = -torch.log(reparto[0])

entropia_cruzada = nn.CrossEntropyLoss()
desde_puntuaciones = entropia_cruzada(logits, correcta)

print("parte de la correcta:", float(reparto[0]))
print("pérdida desde el reparto:", float(desde_reparto))
print("pérdida desde las puntuaciones:", float(desde_puntuaciones))
