import torch

X = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Lo que se le pide con cada fila.
y = [0, 0, 0, 1]

w = torch.tensor([2.0, 2.0])
b = -1.0

respuestas = []
acierta = []
for i in range(4):
    z = (X[i] * w).sum() + b
    # Un 0 con error de redondeo es un 0.
    respuestas.append(int(z > -0.0001))
    acierta.append(int(respuestas[i] == y[i]))

print("respuestas:", respuestas)
print("acierta:", acierta)
