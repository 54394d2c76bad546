import numpy as np

# Tres tiras de seis píxeles.
dibujo = np.array([1, 1, 0, 1, 0, 0])
movido = np.array([0, 0, 1, 1, 0, 1])
borrado = np.array([1, 1, 0, 0, 0, 0])


def nivel(tira):
    return tira.sum()


print("del dibujo:", int(nivel(dibujo)))
print("del movido:", int(nivel(movido)))
print("del borrado:", int(nivel(borrado)))
