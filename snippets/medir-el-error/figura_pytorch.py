import torch
from torch import nn

# Puntuaciones de mango, papaya y guayaba.
logits = torch.tensor([2.0, 1.0, -1.0])
# La fruta correcta, contando desde 0.
correcta = torch.tensor(0)

p = torch.softmax(logits, dim=0)
# Recibe las puntuaciones, sin softmax.
perdida = nn.CrossEntropyLoss()(logits, correcta)

print("probabilidades:", [round(v, 4) for v in p.tolist()])
print(f"pérdida: {perdida:.4f}")
print("elegida:", int(logits.argmax()))
