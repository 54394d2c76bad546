import torch


def f(x):
    return x**2


# requires_grad: «vigila este número».
x = torch.tensor(3.0, requires_grad=True)

y = f(x)
# Recorre las operaciones hacia atrás
# y deja la derivada en x.
y.backward()

print(f"f(3): {y.item():.1f}")
print(f"derivada en 3: {x.grad.item():.1f}")
