import torch

# Un caso de la XOR: entra (1, 0), sale 1.
x = torch.tensor([[1.0, 0.0]])
y = 1.0
W1 = torch.tensor([[1.0, -1.0], [-1.0, 1.0]], requires_grad=True)
b1 = torch.tensor([[-0.5, -0.5]])
W2 = torch.tensor([[3.0], [0.5]], requires_grad=True)
b2 = torch.tensor([[1.0]])

z = x @ W1 + b1
h = torch.relu(z)
a = (h @ W2 + b2)[0, 0]
L = (a - y) ** 2
print("z:", z[0].tolist())
print("h:", h[0].tolist())
print("a:", a.tolist())
print("L:", L.tolist())

# Hacia atrás: cada línea usa una de antes.
da = 2 * (a - y)
dv = da * h[0, 0]
dh = da * W2[:, 0]
dz = dh * torch.where(z > 0, 1.0, 0.0)[0]
dw = dz[0] * x[0, 0]
print("dL/da:", da.tolist())
print("dL/dv:", dv.tolist())
print("dL/dh:", dh.tolist())
print("dL/dz:", dz.tolist())
print("dL/dw:", dw.tolist())

# Lo mismo, lo que da PyTorch.
L.backward()
print(f"comprobación de v: {W2.grad[0, 0]:.1f}")
print(f"comprobación de w: {W1.grad[0, 0]:.1f}")
