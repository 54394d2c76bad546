import torch

z = torch.tensor(2.0)
activacion = "ReLU"

if activacion == "ReLU":
    valor = torch.relu(z)
    pendiente = float(z > 0)
else:
    # La sigmoide.
    valor = 1 / (1 + torch.exp(-z))
    pendiente = valor * (1 - valor)

print(f"valor: {valor:.4f}")
print(f"pendiente: {pendiente:.4f}")
