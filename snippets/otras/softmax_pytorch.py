import torch

# mango, lulo, guayaba
puntuaciones = torch.tensor([2.0, 1.0, -1.0])

# ya no hay negativos
exponenciales = torch.exp(puntuaciones)
total = exponenciales.sum()
# las dos cuentas en una
reparto = torch.softmax(puntuaciones, dim=0)

print(f"puntuaciones: {puntuaciones.tolist()}")
print(f"exponenciales: {[round(v, 3) for v in exponenciales.tolist()]}")
print(f"total: {total:.3f}")
print(f"softmax: {[round(v, 4) for v in reparto.tolist()]}")
print(f"suma del reparto: {reparto.sum():.4f}")
