# Falla a propósito: qué cifra es cada una
# va en enteros, y aquí va con decimales.
import torch
from torch import nn

logits = torch.zeros(3, 10)
digito = torch.tensor([3.0, 8.0, 1.0])
perdida = nn.CrossEntropyLoss()(logits, digito)
