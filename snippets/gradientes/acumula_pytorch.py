import torch

w = torch.tensor(0.7, requires_grad=True)

# La misma cuenta, dos veces seguidas.
for vez in [1, 2]:
    perdida = (w * 1.5 + 0.3 - 3.0) ** 2
    perdida.backward()
    print(f"la vez {vez}: {w.grad:.2f}")

w.grad = None
perdida = (w * 1.5 + 0.3 - 3.0) ** 2
perdida.backward()
print(f"tras vaciarlo: {w.grad:.2f}")
