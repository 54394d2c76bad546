import torch

X = torch.tensor([[3.0, -1.0], [-2.0, 2.0]])
W1 = torch.tensor([[1.0, -1.0], [2.0, 1.5]])
b1 = torch.tensor([0.0, 1.0])
W2 = torch.tensor([[1.0], [-2.0]])
b2 = torch.tensor([0.5])

oculta = torch.nn.Linear(2, 2)
oculta.load_state_dict({"weight": W1.T, "bias": b1})
salida = torch.nn.Linear(2, 1)
salida.load_state_dict({"weight": W2.T, "bias": b2})

for red in (
    torch.nn.Sequential(oculta, salida),
    torch.nn.Sequential(oculta, torch.nn.ReLU(), salida),
):
    print(red)
    # Con ceros queda el sesgo; con unos en
    # la diagonal, los pesos.
    b = red(torch.zeros(1, 2))
    W = red(torch.eye(2)) - b
    diferencia = torch.abs(red(X) - (X @ W + b)).max().tolist()
    print(f"{len(red)} pasos, W leída: {W.tolist()}")
    print(f"{len(red)} pasos, b leído: {b.tolist()}")
    print(f"{len(red)} pasos, diferencia con XW + b: {diferencia}")
