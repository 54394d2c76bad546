# Falla a propósito: diez días no llenan
# dos semanas de siete.
import torch

lluvia = torch.tensor([8, 0, 5, 3, 9, 0, 1, 0, 7, 6])
semanas = lluvia.reshape(2, 7)
