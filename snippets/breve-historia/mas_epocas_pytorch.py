import torch

X = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# XOR: un 1 si llega solo una.
y = [0, 1, 1, 0]

w = torch.tensor([0.0, 0.0])
b = 0.0
epocas = 200

fallos = []
for epoca in range(epocas):
    fallos.append(0)
    for i in range(4):
        z = (X[i] * w).sum() + b
        error = y[i] - int(z >= 0)
        w = w + error * X[i]
        b = b + error
        fallos[epoca] += abs(error)
    # Una época sin fallos: ya ha aprendido.
    if fallos[epoca] == 0:
        break

print("épocas:", len(fallos))
print("fallos en las tres primeras:", fallos[:3])
print("épocas con cuatro fallos:", fallos.count(4))
print("pesos y sesgo:", [*w.tolist(), b])
