import torch

# mango, lulo, guayaba
puntuaciones = torch.tensor([4.0, 1.0, 0.0])

una = torch.softmax(puntuaciones, dim=0)
# la red ya terminaba en softmax
dos = torch.softmax(una, dim=0)

print(f"una vez: {[round(v, 3) for v in una.tolist()]}")
print(f"dos veces: {[round(v, 3) for v in dos.tolist()]}")
