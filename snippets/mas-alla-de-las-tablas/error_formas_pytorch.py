# Falla a propósito: un lote lleva los
# canales al final; otro, al principio.
import torch

al_final = (2, 4, 5, 3)
al_principio = (2, 3, 4, 5)
lunes = torch.zeros(al_final)
martes = torch.zeros(al_principio)

suma = lunes + martes
