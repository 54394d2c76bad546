import torch
from torch import nn

X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
red = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
# Todos los pesos y sesgos empiezan en 0.
for parametro in red.parameters():
    nn.init.zeros_(parametro)

entropia_cruzada = nn.BCEWithLogitsLoss()
descenso = torch.optim.SGD(red.parameters(), lr=0.5)
for _ in range(200):
    descenso.zero_grad()
    logits = red(X)
    entropia_cruzada(logits, y).backward()
    descenso.step()

print("salidas:", torch.sigmoid(logits)[:, 0].tolist())
print("pesos de la salida:", red[2].weight[0].tolist())
