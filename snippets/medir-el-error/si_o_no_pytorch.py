import torch
from torch import nn

# ¿Helará en Puno? Una puntuación por noche,
# y lo que pasó: un 1 si heló.
logits = torch.tensor([2.0, -1.0, 0.5])
helo = torch.tensor([1.0, 0.0, 0.0])

p = torch.sigmoid(logits)
# La parte que recibe lo que pasó.
parte = helo * p + (1 - helo) * (1 - p)
entropia_binaria = nn.BCEWithLogitsLoss()
perdida = entropia_binaria(logits, helo)

print("parte de lo que pasó:", [round(x, 3) for x in parte.tolist()])
print(f"pérdida: {perdida:.3f}")
