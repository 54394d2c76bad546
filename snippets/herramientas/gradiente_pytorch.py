import torch


def f(x):
    return x**2


x = torch.tensor(3.0, requires_grad=True)  # "vigila este número"

y = f(x)
y.backward()  # recorre las operaciones hacia atrás y deja la derivada en x

print(f"f(3): {y.item():.1f}")
print(f"derivada en 3: {x.grad.item():.1f}")
