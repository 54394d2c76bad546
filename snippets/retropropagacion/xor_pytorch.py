import torch

X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
W1 = torch.tensor([[1.0, -1.0], [-1.0, 1.0]], requires_grad=True)
b1 = torch.tensor([-0.5, -0.5], requires_grad=True)
W2 = torch.tensor([[3.0], [0.5]], requires_grad=True)
b2 = torch.tensor([1.0], requires_grad=True)
lr = 0.1

for vuelta in range(1, 81):
    a = torch.relu(X @ W1 + b1) @ W2 + b2
    error = y - a
    perdida = (error * error).mean()
    perdida.backward()
    # Corregir los pesos no se deriva.
    with torch.no_grad():
        for p in (W1, b1, W2, b2):
            p -= lr * p.grad
            p.grad = None
    if vuelta in (1, 10, 40, 80):
        print(f"pérdida en la vuelta {vuelta}: {perdida:.4f}")

print("respuestas:", [round(r, 3) for r in a[:, 0].tolist()])
