import random

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

cifras = load_digits()
azar = random.Random(0)
orden = azar.sample(range(1797), 1797)
X = torch.tensor(cifras.data[orden] / 16, dtype=torch.float32)
y = torch.tensor(cifras.target[orden])
X, X_val = X[:1080], X[1080:1440]
y, y_val = y[:1080], y[1080:1440]

red = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
# La inicialización de He.
for capa in (red[0], red[2]):
    m, n = capa.weight.shape
    he = (2 / n) ** 0.5
    W = [[azar.gauss(0, he) for _ in range(m)] for _ in range(n)]
    capa.weight = nn.Parameter(torch.tensor(W).T)
    capa.bias = nn.Parameter(torch.zeros(m))

entropia_cruzada = nn.CrossEntropyLoss()
descenso = torch.optim.SGD(red.parameters(), lr=0.3)
lotes = DataLoader(TensorDataset(X, y), batch_size=60)
perdidas = []
for _ in range(20):
    for x, digito in lotes:
        descenso.zero_grad()
        entropia_cruzada(red(x), digito).backward()
        descenso.step()
    with torch.no_grad():
        logits = red(X_val)
    aciertos = (logits.argmax(dim=1) == y_val).sum()
    perdidas.append(entropia_cruzada(logits, y_val).item())

print("pérdida en validación:", [round(p, 3) for p in perdidas[::2]])
print("aciertos en validación:", int(aciertos), "de", len(y_val))
