import random

import numpy as np

# El 1 del final hace de entrada del sesgo.
X = np.array([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
azar, escalas = random.Random(0), [0.3, 1.0, 3.0]


def pesos(n, m):
    he = (2 / n) ** 0.5
    return np.array([
        [[azar.gauss(0, escala * he) for _ in range(m)] for _ in range(n)]
        for escala in escalas
        for _ in range(20)
    ])


# Sesenta redes a la vez, en el primer eje.
W = [pesos(3, 16), pesos(16, 16), pesos(16, 16), pesos(16, 1)]
for _ in range(150):
    h = [X]
    for i in range(3):
        h.append(np.maximum(0, h[i] @ W[i]))
    # La sigmoide, sin números enormes.
    a = (1 + np.tanh(h[3] @ W[3] / 2)) / 2
    # Hacia atrás, capa a capa.
    g = a - y
    for i in reversed(range(4)):
        grad_h = g @ W[i].mT
        W[i] = W[i] - 0.05 * h[i].mT @ g
        g = grad_h * (h[i] > 0)

# Su error en el caso en que más falla.
error = abs(a - y).max(axis=(1, 2))
for i, escala in enumerate(escalas):
    bien = (error[20 * i : 20 * i + 20] < 0.2).sum()
    print(f"aprenden con {escala} veces He:", int(bien))
