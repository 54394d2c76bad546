import torch

entrada = torch.tensor([1.0, 2.0, 3.0])
pesos = torch.tensor([0.5, -0.2, 0.4])
sesgo = 0.8

suma = pesos @ entrada
print(f"suma: {suma:.1f}")

z = suma + sesgo
salida = torch.relu(z)
print(f"z: {z:.1f}")
print(f"salida: {salida:.1f}")
