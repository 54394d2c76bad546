import torch

x = torch.tensor([[1.0, 0.0]])
# Un peso de la neurona 1 y el de su salida.
w = 1.0
v = 3.0
W1 = torch.tensor([[w, -1.0], [-1.0, 1.0]], requires_grad=True)
b1 = torch.tensor([[-0.5, -0.5]])
W2 = torch.tensor([[v], [0.5]], requires_grad=True)
b2 = torch.tensor([[1.0]])
# La XOR: 1 si las entradas son distintas.
y = abs(x[0, 0] - x[0, 1])

# Hacia delante.
z = x @ W1 + b1
h = torch.relu(z)
a = h @ W2 + b2
L = (a - y) ** 2
# Y hacia atrás, guardando cada paso.
for paso in (z, h, a):
    paso.retain_grad()
L.backward()

print("z:", z.tolist())
print("h:", h.tolist())
print("a:", a.tolist())
print("L:", L.tolist())
print("dL/da:", a.grad.tolist())
print("dL/dv:", W2.grad.tolist())
print("dL/dh:", h.grad.tolist())
print("dL/dz:", z.grad.tolist())
print("dL/dw:", W1.grad.tolist())
