import torch
from torch import nn

X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])


class Red(nn.Module):
    def __init__(self):
        super().__init__()
        self.oculta = nn.Linear(2, 4)
        self.salida = nn.Linear(4, 1)

    def forward(self, x):
        return self.salida(torch.relu(self.oculta(x)))


red = Red()
# Los mismos pesos que en las otras dos.
W1 = torch.tensor([[0.8, -0.6, 0.4, 0.5], [-0.7, 0.9, 0.5, -0.2]])
red.oculta.weight = nn.Parameter(W1.T)
red.salida.weight = nn.Parameter(torch.tensor([[0.6, 0.7, -0.5, 0.3]]))
nn.init.zeros_(red.oculta.bias)
nn.init.zeros_(red.salida.bias)

entropia_cruzada = nn.BCEWithLogitsLoss()
descenso = torch.optim.SGD(red.parameters(), lr=0.5)
perdidas = []
for _ in range(200):
    descenso.zero_grad()
    logits = red(X)
    perdida = entropia_cruzada(logits, y)
    perdida.backward()
    descenso.step()
    perdidas.append(perdida.item())

print("pérdida:", [round(p, 4) for p in perdidas[::20]])
print("puntuaciones:", [round(p, 2) for p in logits[:, 0].tolist()])
bien = ((logits > 0) == (y > 0)).sum()
print("aciertos:", int(bien), "de", len(y))
