import torch

X = torch.tensor([[1.0], [2.0], [3.0], [4.0]])  # horas de lluvia en Quito
y = torch.tensor([[2.0], [4.0], [6.0], [8.0]])  # litros en el balde
w1 = torch.tensor([[0.5, 1.0]], requires_grad=True)
b1 = torch.tensor([-5.0, -5.0], requires_grad=True)
w2 = torch.tensor([[1.0], [0.5]], requires_grad=True)
optimizador = torch.optim.SGD([w1, b1, w2], lr=0.1)

for paso in range(1, 201):
    optimizador.zero_grad()
    z = X @ w1 + b1
    a = torch.nn.functional.leaky_relu(z, negative_slope=0.1)
    salida = a @ w2
    perdida = torch.mean((salida - y) ** 2)
    perdida.backward()  # calcula los gradientes
    gradientes = [w1.grad, b1.grad, w2.grad]
    if paso in (1, 200):
        mayor = max(g.abs().max().item() for g in gradientes)
        nulos = sum(int(torch.all(g == 0)) for g in gradientes)
        print(f"pérdida en el paso {paso}: {perdida.item():.4f}")
        print(f"mayor gradiente en el paso {paso}: {mayor:.4f}")
        print(f"gradientes nulos en el paso {paso}: {nulos} de 3")
    optimizador.step()  # resta lr · gradiente
print(f"neuronas muertas: {int(torch.all(a == 0, dim=0).sum())}")
