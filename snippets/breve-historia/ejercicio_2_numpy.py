import numpy as np

# Huerto de Mendoza: si el suelo está seco
# y si va a llover.
X = np.array([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Regar: seco y sin lluvia.
y = [0, 0, 1, 0]

w = np.array([0.0, 0.0])
b = 0.0
epocas = 20

fallos = []
for epoca in range(epocas):
    fallos.append(0)
    for i in range(4):
        z = (X[i] * w).sum() + b
        error = y[i] - int(z >= 0)
        w = w + error * X[i]
        # Tu turno: aquí falta una línea.
        fallos[epoca] += abs(error)
    # Una época sin fallos: ya ha aprendido.
    if fallos[epoca] == 0:
        break

respuestas = [int((x * w).sum() + b >= 0) for x in X]
print("fallos en cada época:", fallos)
print("épocas:", len(fallos))
print("pesos y sesgo:", [*w.tolist(), b])
print("respuestas:", respuestas)
