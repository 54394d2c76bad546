# Falla a propósito: con tres opciones no
# existe la 3, porque se cuentan desde 0.
import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0, -1.0], [0.0, 1.0, 3.0]])
correctas = torch.tensor([1, 3])

entropia_cruzada = nn.CrossEntropyLoss()
perdida = entropia_cruzada(logits, correctas)
