import torch


def perdida(w):
    return (w * 1.5 + 0.3 - 3.0) ** 2


# Un real de 32 bits: unas 7 cifras.
w = torch.tensor(0.7)
# h es 0.1, 0.001, 0.00001 y 0.000000001.
for decimales in [1, 3, 5, 9]:
    h = 0.1**decimales
    cociente = (perdida(w + h) - perdida(w)) / h
    print(f"con {decimales} decimales: {cociente:.3f}")
