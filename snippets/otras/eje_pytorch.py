import torch

# Dos fotos, en filas, y tres frutas.
Z = torch.tensor([
    [2.0, 1.0, 0.0],
    [1.0, 3.0, 0.5],
])

for eje in (1, 0):
    reparto = torch.softmax(Z, dim=eje)
    sumas = reparto.sum(dim=1).tolist()
    foto = reparto[0].tolist()
    print(f"eje {eje}, foto 1: {[round(v, 2) for v in foto]}")
    print(f"eje {eje}, sumas: {[round(v, 2) for v in sumas]}")
