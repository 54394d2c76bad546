import torch

X = torch.tensor([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = torch.tensor([[1.0, 0.5, -1.0], [-1.0, 1.0, 2.0]])
b1 = torch.tensor([0.5, -1.0, -1.0])
W2 = torch.tensor([[1.0, -1.0], [0.5, 1.0], [-1.0, 1.0]])
b2 = torch.tensor([0.0, 1.0])
W3 = torch.tensor([[1.0], [2.0]])
b3 = torch.tensor([-1.0])


def capa(W, b):
    lineal = torch.nn.Linear(*W.shape)
    lineal.load_state_dict({"weight": W.T, "bias": b})
    return lineal


# Tu turno: añade ReLU, la segunda oculta,
# otra ReLU y la salida.
modelo = torch.nn.Sequential(capa(W1, b1))

salida = modelo(X)
print(f"W2: {W2.tolist()}")
print(f"b2: {b2.tolist()}")
print(f"W3: {W3.tolist()}")
print(f"b3: {b3.tolist()}")
print(f"forma de la salida: {tuple(salida.shape)}")
print(f"parámetros: {sum(p.numel() for p in modelo.parameters())}")
print(f"salida: {salida.tolist()}")
