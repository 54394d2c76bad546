import torch

# Un valle: por el segundo peso la pérdida
# sube cien veces más deprisa.
cuesta = torch.tensor([0.01, 1.0], dtype=torch.float64)


def entrena(crea):
    w = torch.tensor([4.0, 1.0], dtype=torch.float64, requires_grad=True)
    descenso = crea(w)
    perdidas = []
    for _ in range(40):
        descenso.zero_grad()
        perdida = (cuesta * w * w).sum()
        perdida.backward()
        descenso.step()
        perdidas.append(perdida.item())
    return [round(p, 3) for p in perdidas[::5]]


sgd, adam = torch.optim.SGD, torch.optim.Adam
# lambda hace una función sin nombre.
print("descenso:", entrena(lambda w: sgd([w], lr=0.9)))
print("inercia:", entrena(lambda w: sgd([w], lr=0.2, momentum=0.9)))
print("Adam:", entrena(lambda w: adam([w], lr=0.3)))
