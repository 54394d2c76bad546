import torch

# Horas de lluvia en Quito.
X = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
# Litros en el balde.
y = torch.tensor([[2.0], [4.0], [6.0], [8.0]])
w1 = torch.tensor([[0.5, 1.0]], requires_grad=True)
b1 = torch.tensor([0.0, 0.0], requires_grad=True)
w2 = torch.tensor([[1.0], [0.5]], requires_grad=True)
# Pasos más cortos: ninguna neurona salta a
# la zona plana.
lr = 0.02
optimizador = torch.optim.SGD([w1, b1, w2], lr=lr)

for paso in range(200):
    optimizador.zero_grad()
    a = torch.relu(X @ w1 + b1)
    perdida = torch.mean((a @ w2 - y) ** 2)
    perdida.backward()
    if paso in (0, 1, 2):
        print(f"pérdida en el paso {paso}: {perdida.item():.4f}")
    optimizador.step()
print(f"pasos: {paso + 1}")
print(f"pérdida al terminar: {perdida.item():.6f}")
print(f"neuronas muertas: {int(torch.all(a == 0, dim=0).sum())}")
