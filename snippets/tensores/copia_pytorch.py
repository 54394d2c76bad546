import torch

lluvia = torch.tensor([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])

quito = lluvia[0].clone()
quito[0] = 99.0

print(f"quito: {quito.tolist()}")
print(f"lluvia: {lluvia.tolist()}")
