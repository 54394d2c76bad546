import torch

# Un vector: no hay eje de lote.
taza = torch.tensor([2.0, 1.0])
W = torch.tensor([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = torch.tensor([0.5, -1.0, -1.0])

capa = torch.nn.Linear(2, 3)
capa.load_state_dict({"weight": W.T, "bias": b})

# Un lote de un solo ejemplo.
X = taza[None, :]
print(f"con lote, entra: {tuple(X.shape)}")
print(f"con lote, sale: {capa(X).tolist()}")

print(f"sin lote, entra: {tuple(taza.shape)}")
print(f"sin lote, sale: {capa(taza).tolist()}")
