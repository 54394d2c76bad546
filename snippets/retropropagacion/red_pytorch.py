import torch

# Un caso de la XOR: entra (1, 0), sale 1.
x = torch.tensor([[1.0, 0.0]])
y = torch.tensor([[1.0]])
W1 = torch.tensor([[1.0, -1.0], [-1.0, 1.0]], requires_grad=True)
b1 = torch.tensor([[-0.5, -0.5]], requires_grad=True)
W2 = torch.tensor([[3.0], [0.5]], requires_grad=True)
b2 = torch.tensor([[1.0]], requires_grad=True)

a = torch.relu(x @ W1 + b1) @ W2 + b2
error = y - a
perdida = error * error
perdida.backward()

print("pérdida:", perdida.tolist())
print("gradiente de W1:", W1.grad.tolist())
print("gradiente de b1:", b1.grad.tolist())
print("gradiente de W2:", W2.grad.tolist())
print("gradiente de b2:", b2.grad.tolist())
