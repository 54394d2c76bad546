import torch


def f(x):
    return x * x


# requires_grad: «vigila este número».
x = torch.tensor(3.0, requires_grad=True)

y = f(x)
# Recorre las operaciones hacia atrás
# y deja la derivada en x.grad.
y.backward()

print(f"derivada en 3: {x.grad:.1f}")
