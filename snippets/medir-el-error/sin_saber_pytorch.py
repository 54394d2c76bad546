import torch
from torch import nn

entropia_cruzada = nn.CrossEntropyLoss()
correcta = torch.tensor(0)

# Una red que da a todas las opciones la
# misma puntuación, 0.
for opciones in [2, 3, 10, 1000]:
    logits = torch.zeros(opciones)
    perdida = entropia_cruzada(logits, correcta)
    print(f"con {opciones} opciones: {perdida:.3f}")
