import torch

# Tres tiras de seis píxeles.
dibujo = torch.tensor([1, 1, 0, 1, 0, 0])
movido = torch.tensor([0, 0, 1, 1, 0, 1])
borrado = torch.tensor([1, 1, 0, 0, 0, 0])


def nivel(tira):
    return tira.sum()


print("del dibujo:", int(nivel(dibujo)))
print("del movido:", int(nivel(movido)))
print("del borrado:", int(nivel(borrado)))
