import torch

z = torch.tensor(
    [-2.0, -0.5, 0.0, 0.5, 2.0],
    requires_grad=True,
)
# un paso corto a cada lado
h = 0.25

with torch.no_grad():
    izquierda = (torch.relu(z) - torch.relu(z - h)) / h
    derecha = (torch.relu(z + h) - torch.relu(z)) / h
# PyTorch calcula las derivadas
torch.relu(z).sum().backward()
derivada = z.grad

print(f"z: {z.tolist()}")
print(f"paso h: {h}")
print(f"pendiente por la izquierda: {izquierda.tolist()}")
print(f"pendiente por la derecha: {derecha.tolist()}")
print(f"derivada: {derivada.tolist()}")
