import torch

# Viajes en mototaxi: metros y soles.
metros = torch.tensor([1000.0, 2000.0, 4000.0, 5000.0])
soles = torch.tensor([3.5, 4.5, 6.5, 7.5])

# Centrados en 0, y de tamaño 1.
x = (metros - metros.mean()) / metros.std(correction=0)
lr = 0.1

w = b = 0.0
for _ in range(200):
    error = w * x + b - soles
    w = w - lr * 2 * (error * x).mean()
    b = b - lr * 2 * error.mean()

error = w * x + b - soles
print(f"pérdida: {(error * error).mean():.4f}")
