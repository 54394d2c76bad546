import numpy as np


class Tensor:
    def __init__(self, data, *padres):
        self.data = np.array(data)
        self.padres = padres
        self.zero_grad()

    def zero_grad(self):
        self.grad = np.zeros(self.data.shape)

    def __add__(self, otro):
        a, b = self.data, otro.data
        return Tensor(a + b, (self, lambda g: g), (otro, lambda g: g))

    def __sub__(self, otro):
        a, b = self.data, otro.data
        return Tensor(a - b, (self, lambda g: g), (otro, lambda g: -g))

    def __mul__(self, otro):
        a, b = self.data, otro.data
        return Tensor(a * b, (self, lambda g: g * b), (otro, lambda g: g * a))

    def __matmul__(self, otro):
        a, b = self.data, otro.data
        z = a @ b
        return Tensor(z, (self, lambda g: g @ b.T), (otro, lambda g: a.T @ g))

    def relu(self):
        a = self.data
        return Tensor(np.maximum(0, a), (self, lambda g: g * (a > 0)))

    def mean(self):
        a, n = self.data, self.data.size
        return Tensor(a.mean(), (self, lambda g: np.full(a.shape, g / n)))

    def orden(self, hechos):
        # Cada tensor, detrás de sus padres.
        if self not in hechos:
            for padre, _ in self.padres:
                padre.orden(hechos)
            hechos.append(self)
        return hechos

    def recibe(self, g):
        # Suma lo que la difusión repitió.
        forma = (1,) * (g.ndim - self.data.ndim) + self.data.shape
        ejes = tuple(i for i in range(g.ndim) if forma[i] == 1)
        self.grad += g.sum(axis=ejes).reshape(self.data.shape)

    def backward(self):
        if self.data.size != 1:
            raise ValueError("backward solo puede empezar en un número")
        self.grad += 1.0
        for nodo in reversed(self.orden([])):
            for padre, reparte in nodo.padres:
                padre.recibe(reparte(nodo.grad))
            if nodo.padres:
                nodo.zero_grad()


X = Tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = Tensor([[0.0], [1.0], [1.0], [0.0]])
W1 = Tensor([[1.0, -1.0], [-1.0, 1.0]])
b1 = Tensor([-0.5, -0.5])
W2 = Tensor([[3.0], [0.5]])
b2 = Tensor([1.0])
lr = 0.1
for vuelta in range(1, 81):
    a = (X @ W1 + b1).relu() @ W2 + b2
    error = y - a
    perdida = (error * error).mean()
    perdida.backward()
    for p in (W1, b1, W2, b2):
        p.data = p.data - lr * p.grad
        p.zero_grad()
    if vuelta in (1, 10, 40, 80):
        print(f"pérdida en la vuelta {vuelta}: {perdida.data:.4f}")
print("respuestas:", [round(r, 3) for r in a.data[:, 0].tolist()])
