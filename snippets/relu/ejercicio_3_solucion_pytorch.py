import torch

# Horas de lluvia y litros en el balde.
x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([0.0, 0.0, 2.0, 4.0])

w = 1.0
b = 0.0
# Un paso cinco veces más corto.
lr = 0.2

for vuelta in range(1, 201):
    z = w * x + b
    a = torch.relu(z)
    error = y - a
    pendiente = torch.where(z > 0, 1.0, 0.0)
    w = w + lr * (error * pendiente * x).mean()
    b = b + lr * (error * pendiente).mean()
    if vuelta in (1, 2, 200):
        medio = abs(error).mean()
        print(f"error medio al empezar la vuelta {vuelta}: {medio:.2f}")

print("z en la última vuelta:", [round(v, 2) for v in z.tolist()])
