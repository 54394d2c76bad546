import torch

# Un valle: por el segundo peso la pérdida
# sube veinte veces más deprisa.
cuesta = torch.tensor([0.1, 2.0], dtype=torch.float64)


def entrena(optimizador, **opciones):
    w = torch.tensor([4.0, 1.0], dtype=torch.float64, requires_grad=True)
    descenso = optimizador([w], **opciones)
    perdidas = []
    for _ in range(40):
        descenso.zero_grad()
        perdida = (cuesta * w * w).sum()
        perdida.backward()
        descenso.step()
        perdidas.append(perdida.item())
    return [round(p, 3) for p in perdidas[::5]]


sgd, adam = torch.optim.SGD, torch.optim.Adam
print("descenso:", entrena(sgd, lr=0.1))
print("inercia:", entrena(sgd, lr=0.1, momentum=0.9))
print("Adam:", entrena(adam, lr=0.3))
