import torch

x = torch.tensor([-1.0, 0.0, 1.0, 2.0], dtype=torch.float64)
y = torch.tensor([-1.0, 1.0, 3.0, 5.0], dtype=torch.float64)


def entrena(vaciar):
    w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    b = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    descenso = torch.optim.SGD([w, b], lr=0.1)
    perdidas = []
    for _ in range(21):
        if vaciar:
            descenso.zero_grad()
        error = w * x + b - y
        perdida = (error * error).mean()
        perdida.backward()
        descenso.step()
        perdidas.append(perdida.item())
    return [round(p, 2) for p in perdidas[::2]]


print("con zero_grad:", entrena(vaciar=True))
print("sin zero_grad:", entrena(vaciar=False))
