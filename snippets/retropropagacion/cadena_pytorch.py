import torch


def f(x):
    # Dos pasos: primero u y luego y.
    u = 3 * x - 2
    return u, u * u


x = torch.tensor(1.5, requires_grad=True)
u, y = f(x)
print(f"u: {u:.2f}")
print(f"y: {y:.2f}")

# La pendiente de cada paso, y su producto.
pendiente_u = 3
pendiente_y = 2 * u
print(f"pendiente de u: {pendiente_u:.2f}")
print(f"pendiente de y: {pendiente_y:.2f}")
print(f"producto: {pendiente_y * pendiente_u:.2f}")

# La misma pendiente, la que da PyTorch.
y.backward()
print(f"comprobación: {x.grad:.2f}")
