import numpy as np


class Tensor:
    def __init__(self, data, *padres):
        self.data = np.array(data)
        self.padres = padres
        self.zero_grad()

    def zero_grad(self):
        self.grad = np.zeros(self.data.shape)

    def __mul__(self, otro):
        a, b = self.data, otro.data
        return Tensor(a * b, (self, lambda g: g * b), (otro, lambda g: g * a))

    def orden(self, hechos):
        # Cada tensor, detrás de sus padres.
        if self not in hechos:
            for padre, _ in self.padres:
                padre.orden(hechos)
            hechos.append(self)
        return hechos

    def backward(self):
        self.grad += 1.0
        for nodo in reversed(self.orden([])):
            for padre, reparte in nodo.padres:
                padre.grad += reparte(nodo.grad)
            if nodo.padres:
                nodo.zero_grad()


x = Tensor(3.0)
for vez in (1, 2, 3):
    # Antes de la tercera, se pone a cero.
    if vez == 3:
        x.zero_grad()
    (x * x).backward()
    print(f"gradiente la vez {vez}:", x.grad.tolist())
