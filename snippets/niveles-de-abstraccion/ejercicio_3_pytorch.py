import torch

# Pesos de frío, humedad y viento.
w = torch.tensor([2.0, -1.0, -0.5])
b = 0.25


def neurona(x):
    return torch.relu((x * w).sum() + b)


# Las tres medidas, anoche y hoy.
anoche = torch.tensor([0.5, 0.25, 0.5])
hoy = torch.tensor([1.0, 50.0, 0.5])

# Tu turno: ¿por qué hoy no avisa?
print("aviso de anoche:", float(neurona(anoche)))
print("aviso de hoy:", float(neurona(hoy)))
