import torch


def lista(v):
    return [round(n, 2) + 0.0 for n in v[:, 0].tolist()]


def ajusta(nombre, X, y):
    # Los unos multiplican al sesgo.
    A = torch.hstack([X, torch.ones(len(X), 1)])
    solucion = torch.linalg.lstsq(A, y).solution
    prediccion = A @ solucion
    error = torch.abs(prediccion - y).max()
    print(f"{nombre}, pesos y sesgo: {lista(solucion)}")
    print(f"{nombre}, predice: {lista(prediccion)}")
    print(f"{nombre}, mayor error: {error:.2f}")


minutos = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
litros = torch.tensor([[1.25], [2.75], [4.75], [7.25]])
ajusta("grifo", minutos, litros)

interruptores = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
luz = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
ajusta("XOR", interruptores, luz)
