import torch

# Dos fotos (filas), puntuadas
# en escalas muy distintas.
Z = torch.tensor([
    [1000.0, 1001.0, 1002.0],
    [0.0, 1.0, 2.0],
])

# El máximo y la suma, de cada fila;
# keepdim deja una columna.
mayor = Z.amax(dim=1, keepdim=True)
exponenciales = torch.exp(Z - mayor)
total = exponenciales.sum(dim=1, keepdim=True)
reparto = exponenciales / total

# Salen iguales porque las diferencias entre
# las frutas lo son.
print(f"puntuaciones: {Z.tolist()}")
for foto, fila in enumerate(reparto, start=1):
    print(f"foto {foto}: {[round(v, 3) for v in fila.tolist()]}")
    print(f"suma de la foto {foto}: {fila.sum():.3f}")
