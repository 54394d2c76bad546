import torch

# La forma es una tupla: (filas, columnas).
ceros = torch.zeros((2, 3))
# Con un solo eje, la tupla lleva una coma.
unos = torch.ones((3,))
medios = torch.full((2, 2), 0.5)

print("ceros:", ceros.tolist())
print("unos:", unos.tolist())
print("medios:", medios.tolist())
