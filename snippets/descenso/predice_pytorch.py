import torch

# La pérdida es 100·w1 + 0.01·w2: estas son
# sus derivadas, siempre las mismas.
gradiente = torch.tensor([100.0, 0.01])
lr = 0.1

for nombre, optimizador in [
    ("descenso", torch.optim.SGD),
    ("Adam", torch.optim.Adam),
]:
    w = torch.tensor([0.0, 0.0], requires_grad=True)
    un_paso = optimizador([w], lr=lr)
    (gradiente * w).sum().backward()
    un_paso.step()
    print(f"{nombre}:", [round(v, 3) for v in w.tolist()])
