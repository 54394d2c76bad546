import torch
from torch import nn

# Sin ReLU, que no cambia ninguna forma.
oculta = nn.Linear(4, 8)
salida = nn.Linear(8, 3)
red = nn.Sequential(oculta, salida)

for lote in [32, 1]:
    X = torch.ones((lote, 4))
    A = oculta(X)
    Y = salida(A)
    print(f"lote de {lote}, oculta: {tuple(A.shape)}")
    print(f"lote de {lote}, salida: {tuple(Y.shape)}")

total = sum(p.numel() for p in red.parameters())
print("parámetros:", total)
