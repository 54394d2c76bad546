import torch

# Dos fotos (filas), puntuadas
# en escalas muy distintas.
Z = torch.tensor([
    [1000.0, 1001.0, 1002.0],
    [0.0, 1.0, 2.0],
])

# Tu turno: que cada foto reparta su 1.
mayor = Z.max()
exponenciales = torch.exp(Z - mayor)
total = exponenciales.sum()
reparto = exponenciales / total

print(f"puntuaciones: {Z.tolist()}")
for foto, fila in enumerate(reparto, start=1):
    print(f"foto {foto}: {[round(v, 3) for v in fila.tolist()]}")
    print(f"suma de la foto {foto}: {fila.sum():.3f}")
