import torch

# milímetros por hora
lluvia = torch.tensor([0.0, 1.0, 2.0, 3.0])
peso = 1.0
print("lluvia:", lluvia.tolist())

for sesgo in [-1.0, -2.0, -3.0]:
    z = peso * lluvia + sesgo
    alarma = torch.where(z >= 0.0, 1, 0)
    print(f"con sesgo {sesgo}: {alarma.tolist()}")
