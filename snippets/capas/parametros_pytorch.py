import torch

# 784 entradas (28 x 28 píxeles), 128
# neuronas ocultas, 10 de salida.
modelo = torch.nn.Sequential(
    torch.nn.Linear(784, 128),
    torch.nn.ReLU(),
    torch.nn.Linear(128, 10),
)


def contar(modulo):
    return sum(p.numel() for p in modulo.parameters())


print(f"oculta: {contar(modelo[0])}")
print(f"salida: {contar(modelo[2])}")
print(f"total: {contar(modelo)}")
