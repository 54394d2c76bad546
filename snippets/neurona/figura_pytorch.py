import torch

entrada = torch.tensor([1.0, 2.0, 3.0])
pesos = torch.tensor([0.5, -0.2, 0.4])
sesgo = 0.8
activacion = "ReLU"

suma = (entrada * pesos).sum()
z = suma + sesgo
if activacion == "ReLU":
    salida = torch.relu(z)
elif activacion == "escalón":
    # Un 0 con error de redondeo es un 0.
    salida = float(z > -0.0001)
else:
    # La identidad lo deja como está.
    salida = z

print(f"suma: {suma:.2f}")
print(f"z: {z:.2f}")
print(f"salida: {salida:.2f}")
