import torch

z = torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0])
a = torch.relu(z)

# Cuánto sube ReLU al dar un paso corto.
h = 0.25
antes = torch.relu(z - h)
despues = torch.relu(z + h)
izquierda = (a - antes) / h
derecha = (despues - a) / h

# La regla, con su convenio para el 0.
derivada = torch.where(z > 0, 1.0, 0.0)

print("z:", z.tolist())
print("pendiente por la izquierda:", izquierda.tolist())
print("pendiente por la derecha:", derecha.tolist())
print("derivada:", derivada.tolist())
