import torch

x = torch.tensor([[1.0, 2.0, 0.5]])
y = torch.tensor([[0.5]])
W1 = torch.tensor([[1.0, -1.0], [-0.5, -0.5], [1.0, 1.0]], requires_grad=True)
W2 = torch.tensor([[4.0], [1.0]], requires_grad=True)

# De h a z, con la pendiente de ReLU.
z = x @ W1
h = torch.relu(z)
da = 2 * (h @ W2 - y)
dv = h.T @ da
dh = da @ W2.T
dz = dh * torch.where(z > 0, 1.0, 0.0)
dw = x.T @ dz
print("gradiente de W2:", dv.tolist())
print("gradiente de W1:", dw.tolist())

# Lo mismo, lo que da PyTorch.
perdida = (torch.relu(x @ W1) @ W2 - y) ** 2
perdida.backward()
print("comprobación de W2:", W2.grad.tolist())
print("comprobación de W1:", W1.grad.tolist())
