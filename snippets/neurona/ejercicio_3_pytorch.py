import torch

# Acidez, dulzor y amargor de dos cafés.
X = torch.tensor([
    [2.0, 1.5, 2.0],
    [1.0, 0.5, 3.0],
])
pesos = torch.tensor([0.5, 1.0, -0.75])
sesgo = 0.25

for cafe in X:
    # Tu turno: un solo número por café.
    nota = cafe * pesos
    print("nota:", nota.tolist())
