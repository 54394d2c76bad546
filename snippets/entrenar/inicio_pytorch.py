import random

import torch
from torch import nn

# El 1 del final hace de entrada del sesgo.
X = torch.tensor([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = torch.tensor([[[0.0], [1.0], [1.0], [0.0]]] * 60)
azar, escalas = random.Random(0), [0.3, 1.0, 3.0]


def pesos(n, m):
    he = (2 / n) ** 0.5
    valores = [
        [[azar.gauss(0, escala * he) for _ in range(m)] for _ in range(n)]
        for escala in escalas
        for _ in range(20)
    ]
    return nn.Parameter(torch.tensor(valores))


# Sesenta redes a la vez, en el primer eje;
# con la suma, cada una recibe solo lo suyo.
W = [pesos(3, 16), pesos(16, 16), pesos(16, 16), pesos(16, 1)]
entropia_cruzada = nn.BCEWithLogitsLoss(reduction="sum")
descenso = torch.optim.SGD(W, lr=0.05)
for _ in range(150):
    descenso.zero_grad()
    h = X
    for i in range(3):
        h = torch.relu(h @ W[i])
    logits = h @ W[3]
    entropia_cruzada(logits, y).backward()
    descenso.step()

# Su error en el caso en que más falla.
error = abs(torch.sigmoid(logits) - y).amax(dim=(1, 2))
for i, escala in enumerate(escalas):
    bien = (error[20 * i : 20 * i + 20] < 0.2).sum()
    print(f"aprenden con {escala} veces He:", int(bien))
