import torch

# Rojo, verde y azul de cada color.
cielo = [80, 160, 240]
sol = [255, 210, 0]
mar = [0, 90, 160]
arena = [230, 200, 140]
imagen = torch.tensor([
    [cielo, cielo, cielo, sol, cielo],
    [cielo, cielo, cielo, cielo, cielo],
    [mar, mar, mar, mar, mar],
    [arena, arena, arena, mar, mar],
])
fila = 0
columna = 3

pixel = imagen[fila, columna]
partes = (pixel / 255).tolist()

print("píxel:", pixel.tolist())
print("entre 255:", [round(v, 3) for v in partes])
