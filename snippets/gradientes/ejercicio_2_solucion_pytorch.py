import torch

km = torch.tensor([1.5, 2.0, 4.0], dtype=torch.float64)
soles = torch.tensor([3.0, 3.5, 6.0], dtype=torch.float64)
w = 0.7
b = 0.3


def perdida(w, b):
    error = w * km + b - soles
    return (error * error).mean()


h = 0.0001
cerca_w = (perdida(w + h, b) - perdida(w - h, b)) / (2 * h)
cerca_b = (perdida(w, b + h) - perdida(w, b - h)) / (2 * h)

# El error cambia 1 cuando b cambia 1.
error = w * km + b - soles
por_w = 2 * (error * km).mean()
por_b = 2 * error.mean()

print(f"por diferencias: [{cerca_w:.4f}, {cerca_b:.4f}]")
print(f"a mano: [{por_w:.4f}, {por_b:.4f}]")
