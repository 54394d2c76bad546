import torch

# Seis viajes: kilómetros y soles.
km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
soles = torch.tensor([3.6, 4.4, 5.5, 6.6, 7.4, 8.5])
# Las filas de cada lote, ya barajadas.
lotes = [[4, 0], [2, 5], [1, 3]]

w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
descenso = torch.optim.SGD([w, b], lr=0.03)
for epoca in range(1, 101):
    for filas in lotes:
        descenso.zero_grad()
        error = w * km[filas] + b - soles[filas]
        (error * error).mean().backward()
        descenso.step()
        if epoca == 1:
            print(f"tras {filas}: w = {w:.3f}, b = {b:.3f}")

error = w * km + b - soles
print(f"tras 100 épocas: w = {w:.3f}, b = {b:.3f}")
print(f"pérdida: {(error * error).mean():.4f}")
