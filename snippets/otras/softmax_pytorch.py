import torch

# Puntuaciones de mango, lulo y guayaba.
z = torch.tensor([2.0, 1.0, -1.0])

# Ya no hay negativos.
exponenciales = torch.exp(z)
total = exponenciales.sum()
# Las dos cuentas, en una.
reparto = torch.softmax(z, dim=0)

print("exponenciales:", [round(v, 3) for v in exponenciales.tolist()])
print(f"total: {total:.3f}")
print("reparto:", [round(v, 3) for v in reparto.tolist()])
