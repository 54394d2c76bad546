import torch

x = torch.tensor(1.5)
y = torch.tensor(3.0)


def perdida(w, b):
    return (w * x + b - y) ** 2


# Anota lo que se hace con estos dos.
w = torch.tensor(0.7, requires_grad=True)
b = torch.tensor(0.3, requires_grad=True)
perdida(w, b).backward()
por_w = w.grad
por_b = b.grad

print(f"derivada respecto de w: {por_w:.2f}")
print(f"derivada respecto de b: {por_b:.2f}")
