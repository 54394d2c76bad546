import torch
from torch import nn

capas = [4, 4]
activaciones = ["tanh", "tanh"]
escala = 1.0
semilla = 8
lr = 1.0
epocas = 100
x1 = [1, 0, -1, 0, 1, -1, 3, 2, 1, -1, -2, -3, -2, -1, 1, 2]
x2 = [0, 1, 0, -1, 1, -1, 0, 1, 2, 2, 1, 0, -1, -2, -2, -1]
y = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

tabla = {"tanh": torch.tanh, "ReLU": torch.relu, "sigmoide": torch.sigmoid}
tabla["identidad"] = lambda z: z
W, b, perdidas = [], [], []
for n, m in zip([2, *capas], [*capas, 1], strict=True):
    azar = [semilla * 17364**i % 65521 for i in range(1, n * m + 1)]
    semilla = azar[-1]
    limite = escala * (6 / (n + m)) ** 0.5
    azar = 2 * torch.tensor(azar, dtype=torch.float64) / 65521 - 1
    W.append(nn.Parameter(limite * azar.reshape(n, m)))
    b.append(nn.Parameter(torch.zeros(m, dtype=torch.float64)))

medir = nn.BCEWithLogitsLoss()
optimizador = torch.optim.SGD(W + b, lr=lr)
for _ in range(epocas + 1):
    h = torch.tensor([x1, x2], dtype=torch.float64).T
    for k, f in enumerate([*activaciones, "identidad"]):
        h = tabla[f](h @ W[k] + b[k])
    z = h[:, 0]
    perdidas.append(medir(z, torch.tensor(y, dtype=torch.float64)))
    optimizador.zero_grad()
    perdidas[-1].backward()
    optimizador.step()

print(f"pérdida: de {perdidas[0]:.4f} a {perdidas[-1]:.4f}")
print(f"aciertos: {sum((z > 0) == torch.tensor(y))} de {len(y)}")
