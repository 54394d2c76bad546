import torch


def doblar(x):
    # Las vueltas dependen de lo que llega.
    while x < 10:
        x = x * 2
    return x


for inicio in [1.0, 2.6, 20.0]:
    x = torch.tensor(inicio, requires_grad=True)
    resultado = doblar(x)
    resultado.backward()
    print(f"desde {inicio}: {resultado:.1f}, derivada: {x.grad:.1f}")
