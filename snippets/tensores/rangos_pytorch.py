import torch

# Cada corchete de más añade un eje.
temperatura = torch.tensor(14.5)
lluvia = torch.tensor([8.0, 0.0, 5.5])
tabla = torch.tensor([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
# Cuatro píxeles: rojo, verde y azul.
foto = torch.tensor([
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
    [[0.0, 0.0, 1.0], [1.0, 1.0, 1.0]],
])

print("rango de temperatura:", temperatura.ndim)
print("forma de temperatura:", tuple(temperatura.shape))
print("rango de lluvia:", lluvia.ndim)
print("forma de lluvia:", tuple(lluvia.shape))
print("rango de tabla:", tabla.ndim)
print("forma de tabla:", tuple(tabla.shape))
print("rango de foto:", foto.ndim)
print("forma de foto:", tuple(foto.shape))
