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

    def tanh(self):
        t = np.tanh(self.data)
        # Tu turno: su pendiente no es 1.
        return Tensor(t, (self, lambda g: g))

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


x = 0.5
w = 1.5
v = 3.0
peso = Tensor(w)
a = (peso * Tensor(x)).tanh() * Tensor(v)
a.backward()
print(f"a: {a.data:.4f}")
print(f"gradiente de w: {peso.grad:.4f}")

# Lo mismo, medido con un paso corto.
paso = 0.001
antes, despues = v * np.tanh((w - paso) * x), v * np.tanh((w + paso) * x)
medida = (despues - antes) / (2 * paso)
print(f"comprobación: {medida:.4f}")
