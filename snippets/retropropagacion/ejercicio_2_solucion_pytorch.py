import torch

x = 0.5
w = torch.tensor(1.5, requires_grad=True)
t = torch.tanh(w * x)

# Su pendiente, con la salida.
pendiente = 1 - t * t
print(f"a: {t:.4f}")
print(f"gradiente de w: {pendiente * x:.4f}")

# Lo mismo, lo que da PyTorch.
t.backward()
print(f"comprobación: {w.grad:.4f}")
