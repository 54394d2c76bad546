import torch

x = torch.tensor([-1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
y = torch.tensor([-1.0, 1.0, 3.0, 5.0], dtype=torch.float64)


def entrena(lr):
    w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    b = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    descenso = torch.optim.SGD([w, b], lr=lr)
    perdidas = []
    for _ in range(20):
        descenso.zero_grad()
        error = w * x + b - y
        perdida = (error * error).mean()
        perdida.backward()
        descenso.step()
        perdidas.append(perdida.item())
    return perdidas, w.item(), b.item()


for lr in [0.01, 0.1, 0.5, 0.6]:
    perdidas, w, b = entrena(lr)
    # Con 2g, las dos cifras que más pesan.
    print(f"con {lr}:", [float(f"{p:.2g}") for p in perdidas[::2]])
    print(f"recta con {lr}: {w:.3g}x + {b:.3g}")
