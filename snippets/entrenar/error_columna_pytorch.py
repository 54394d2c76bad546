# Falla a propósito: la red da una columna,
# y las respuestas van en una lista.
import torch
from torch import nn

logits = torch.zeros(4, 1)
y = torch.ones(4)
perdida = nn.BCEWithLogitsLoss()(logits, y)
