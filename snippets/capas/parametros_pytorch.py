from torch import nn

# 784 entradas (28 × 28 píxeles), 128
# neuronas ocultas y 10 de salida.
oculta = nn.Linear(784, 128)
salida = nn.Linear(128, 10)
red = nn.Sequential(oculta, nn.ReLU(), salida)

en_oculta = sum(p.numel() for p in oculta.parameters())
en_salida = sum(p.numel() for p in salida.parameters())
total = sum(p.numel() for p in red.parameters())

print("oculta:", en_oculta)
print("salida:", en_salida)
print("total:", total)
