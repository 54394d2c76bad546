import torch

superficie = "valle estrecho"
optimizador = "descenso"
lr = 0.19
inicio = [-4.0, 1.0]
pasos = 10


def perdida(w):
    if superficie == "valle estrecho":
        return w[0] ** 2 / 2 + 5 * w[1] ** 2
    return (w[0] ** 2 - 4) ** 2 / 8 + w[0] / 2 + 1.1 + 5 * w[1] ** 2


w = torch.tensor(inicio, dtype=torch.float64, requires_grad=True)
optimizadores = {
    "descenso": torch.optim.SGD([w], lr=lr),
    "con inercia": torch.optim.SGD([w], lr=lr, momentum=0.9),
    "Adam": torch.optim.Adam([w], lr=lr, eps=1e-12),
}
elegido = optimizadores[optimizador]

for _ in range(pasos):
    elegido.zero_grad()
    perdida(w).backward()
    elegido.step()

print("pesos:", [round(v, 3) for v in w.tolist()])
print(f"pérdida: {perdida(w):.3f}")
