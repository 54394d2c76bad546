import torch

# Las señales de los dos sensores.
X = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
pesos = torch.tensor([1.0, 1.0])
# El umbral baja de 2 a 1.
sesgo = -1.0

for senales in X:
    z = (senales * pesos).sum() + sesgo
    print(f"con señales {senales.tolist()}: {int(z >= 0)}")
