import torch

x = 0.5
v = 3.0
w = torch.tensor(1.5, requires_grad=True)
t = torch.tanh(w * x)
a = v * t

# Su pendiente, con la salida.
pendiente = 1 - t * t
print(f"a: {a:.4f}")
print(f"gradiente de w: {v * pendiente * x:.4f}")

# Lo mismo, lo que da PyTorch.
a.backward()
print(f"comprobación: {w.grad:.4f}")
