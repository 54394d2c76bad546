import torch

entrada = torch.tensor([1.0, 2.0, 3.0])
pesos = torch.tensor([0.5, -0.2, 0.4])
sesgo = 0.8

suma = (entrada * pesos).sum()
# La identidad deja z como está.
z = suma + sesgo
relu = torch.relu(z)
# Un 0 con error de redondeo es un 0.
escalon = float(z > -0.0001)

print(f"suma: {suma:.2f}")
print(f"z: {z:.2f}")
print(f"salida con ReLU: {relu:.2f}")
print(f"salida con escalón: {escalon:.2f}")
