import torch

# Horas de lluvia en Quito.
X = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
# Litros en el balde.
y = torch.tensor([[2.0], [4.0], [6.0], [8.0]])
w1 = torch.tensor([[0.5, 1.0]], requires_grad=True)
b1 = torch.tensor([-5.0, -5.0], requires_grad=True)
w2 = torch.tensor([[1.0], [0.5]], requires_grad=True)
optimizador = torch.optim.SGD([w1, b1, w2], lr=0.1)

for paso in range(200):
    optimizador.zero_grad()
    z = X @ w1 + b1
    a = torch.nn.functional.leaky_relu(z, negative_slope=0.1)
    salida = a @ w2
    perdida = torch.mean((salida - y) ** 2)
    # Calcula los gradientes.
    perdida.backward()
    gradientes = [w1.grad, b1.grad, w2.grad]
    if paso == 0:
        mayor = max(g.abs().max().item() for g in gradientes)
        nulos = sum(int(torch.all(g == 0)) for g in gradientes)
        print(f"mayor gradiente al empezar: {mayor:.4f}")
        print(f"gradientes nulos al empezar: {nulos} de 3")
        print(f"pérdida al empezar: {perdida.item():.4f}")
    # Resta lr · gradiente.
    optimizador.step()
finales = w2.ravel().tolist()
print(f"pasos: {paso + 1}")
print(f"pérdida al terminar: {perdida.item():.4f}")
print(f"neuronas muertas: {int(torch.all(a == 0, dim=0).sum())}")
print(f"z al terminar: {[[round(v, 2) for v in f] for f in z.tolist()]}")
print(f"pesos de salida al terminar: {[round(v, 2) for v in finales]}")
