# Falla a propósito: el dibujo es una tabla
# y la raya, una fila.
import torch

ele = torch.tensor([
    [1, 0, 0],
    [1, 0, 0],
    [1, 1, 1],
])
abajo = torch.tensor([0, 0, 0, 0, 0, 0, 1, 1, 1])

print("dibujo:", ele.tolist())
print("raya:", abajo.tolist())
print("forma del dibujo:", tuple(ele.shape))
print("forma de la raya:", tuple(abajo.shape))
coincidencias = ele * abajo
