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

    def orden(self, hechos):
        # Cada tensor, detrás de sus padres.
        if self not in hechos:
            for padre, _ in self.padres:
                padre.orden(hechos)
            hechos.append(self)
        return hechos

    def backward(self):
        if self.data.size != 1:
            raise ValueError("backward solo puede empezar en un número")
        self.grad += 1.0
        for nodo in reversed(self.orden([])):
            for padre, reparte in nodo.padres:
                padre.grad += reparte(nodo.grad)
            if nodo.padres:
                nodo.zero_grad()


# Un caso de la XOR: entra (1, 0), sale 1.
x = Tensor([[1.0, 0.0]])
y = Tensor([[1.0]])
W1 = Tensor([[1.0, -1.0], [-1.0, 1.0]])
b1 = Tensor([[-0.5, -0.5]])
W2 = Tensor([[3.0], [0.5]])
b2 = Tensor([[1.0]])

a = (x @ W1 + b1).relu() @ W2 + b2
error = y - a
perdida = error * error
perdida.backward()

print("pérdida:", perdida.data.tolist())
print("gradiente de W1:", W1.grad.tolist())
print("gradiente de b1:", b1.grad.tolist())
print("gradiente de W2:", W2.grad.tolist())
print("gradiente de b2:", b2.grad.tolist())
