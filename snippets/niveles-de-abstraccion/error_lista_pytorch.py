# Falla a propósito: la capa espera un
# tensor y recibe una lista.
from torch import nn

lote = [[1.0, 2.0, 3.0]]
capa = nn.Linear(3, 1)

salida = capa(lote)
