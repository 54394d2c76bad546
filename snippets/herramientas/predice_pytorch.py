import torch

# Lluvia en mm. Filas: Quito y Bogotá.
# Columnas: tres días.
lluvia = torch.tensor([
    [4.0, 0.0, 2.0],
    [1.0, 6.0, 3.0],
])

print(f"eje 0: {lluvia.sum(dim=0).tolist()}")
print(f"eje 1: {lluvia.sum(dim=1).tolist()}")
