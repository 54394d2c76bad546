import torch

# Dos fotos (filas), tres frutas (columnas).
puntuaciones = torch.tensor([
    [2.0, 1.0, 0.0],
    [1.0, 3.0, 0.0],
])

for eje in (1, 0):
    reparto = torch.softmax(puntuaciones, dim=eje)
    for foto, fila in enumerate(reparto.tolist(), start=1):
        print(f"eje {eje}, foto {foto}: {[round(v, 3) for v in fila]}")
    sumas = reparto.sum(dim=1).tolist()
    print(f"eje {eje}, suma por fila: {[round(v, 3) for v in sumas]}")
